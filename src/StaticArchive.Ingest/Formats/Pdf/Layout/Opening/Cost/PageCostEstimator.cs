using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening.Cost;

/// <summary>
/// Estimates what a page makes before it is read: forms that draw forms may lead back to themselves, or draw millions
/// of letters from a few lines.
/// </summary>
/// <param name="tokens">The file's objects.</param>
/// <param name="filters">How its streams expand.</param>
internal sealed class PageCostEstimator(TokenReader tokens, IFilterProvider filters)
{
    private const int MaxDepth = 40;

    private readonly FormFinder _finder = new(tokens);
    private readonly Dictionary<object, ContentCost> _forms = [];
    private readonly List<DrawnForm> _open = [];

    /// <summary>What a page makes; forms that lead to themselves are too much.</summary>
    public ContentCost Estimate(DictionaryToken page)
    {
        using var content = new MemoryStream();
        foreach (var part in tokens.GetItems(page, "Contents"))
        {
            content.Write(Decode(tokens.Resolve(part) as StreamToken).Span);
            content.WriteByte((byte)' ');
        }

        return Estimate(content.GetBuffer().AsMemory(0, (int)content.Length), [_finder.GetResources(page)]);
    }

    private ContentCost Estimate(ReadOnlyMemory<byte> content, List<DictionaryToken?> resources)
    {
        var scanner = new ContentScanner(content.Span);
        var cost = scanner.Cost;
        foreach (var (name, times) in scanner.Draws)
        {
            if (_finder.Find(name, resources) is { } form && !IsSelfDrawn(form))
            {
                cost = cost.Add(Estimate(form, resources).Multiply(times));
            }
        }

        return cost;
    }

    private ContentCost Estimate(DrawnForm form, List<DictionaryToken?> outer)
    {
        if (_forms.TryGetValue(form.Key, out var known))
        {
            return known;
        }

        if (_open.Count > MaxDepth || _open.Exists(other => other.Key.Equals(form.Key)))
        {
            return ContentCost.TooMuch;
        }

        _open.Add(form);
        var cost = Estimate(Decode(form.Stream), [_finder.GetResources(form.Stream.StreamDictionary), .. outer]);
        _open.RemoveAt(_open.Count - 1);
        _forms[form.Key] = cost;
        return cost;
    }

    /// <summary>PdfPig passes over a form that draws, by its own name, what draws itself by that name.</summary>
    private bool IsSelfDrawn(DrawnForm form) =>
        _open.Count > 0
        && _open[^1].Name == form.Name
        && GetOwn(_open[^1].Stream, form.Name) is { } drawn
        && GetOwn(form.Stream, form.Name) is { } again
        && drawn.Equals(again);

    private IToken? GetOwn(StreamToken form, string name) =>
        tokens.Get<DictionaryToken>(form.StreamDictionary, "Resources") is { } own
        && own.TryGet(NameToken.Create("XObject"), out DictionaryToken objects)
        && objects.TryGet(NameToken.Create(name), out IToken token)
            ? token
            : null;

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A stream that cannot be expanded makes nothing."
    )]
    private ReadOnlyMemory<byte> Decode(StreamToken? stream)
    {
        try
        {
            return stream is null ? default : stream.Decode(filters);
        }
        catch (Exception exception) when (exception is not InvalidDataException)
        {
            return default;
        }
    }
}
