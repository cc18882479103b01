using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>Reads objects of a file, whether they stand in place or are referred to.</summary>
internal sealed class TokenReader(IPdfTokenScanner scanner)
{
    private const int MaxReferences = 10;

    /// <summary>The object itself; null for none.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var step = 0; token is IndirectReferenceToken reference && step < MaxReferences; step++)
        {
            token = Find(reference.Data);
        }

        return token is ObjectToken found ? Resolve(found.Data) : token;
    }

    /// <summary>An entry of a dictionary; null for none or one of another type.</summary>
    public T? Get<T>(DictionaryToken dictionary, string key)
        where T : class, IToken =>
        dictionary.TryGet(NameToken.Create(key), out IToken? token) ? Resolve(token) as T : null;

    /// <summary>The text of a string entry; null for none.</summary>
    public string? GetString(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out IToken? token)
            ? Resolve(token) switch
            {
                StringToken text => text.Data,
                HexToken text => text.Data,
                NameToken name => name.Data,
                _ => null,
            }
            : null;

    /// <summary>What an entry refers to; null where it stands in place.</summary>
    public static IndirectReference? GetReference(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out IToken? token) && token is IndirectReferenceToken reference
            ? reference.Data
            : null;

    /// <summary>The items of an entry that is an array or a single item; none if it is not there.</summary>
    public IReadOnlyList<IToken> GetItems(DictionaryToken dictionary, string key)
    {
        if (!dictionary.TryGet(NameToken.Create(key), out IToken? token))
        {
            return [];
        }

        return Resolve(token) is ArrayToken array ? array.Data : [token];
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A broken object of a file is as good as none."
    )]
    private IToken? Find(IndirectReference reference)
    {
        try
        {
            return scanner.Get(reference);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
