using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>The numbers of pages by the objects that hold them.</summary>
internal sealed class PageTree
{
    private const int MaxDepth = 60;

    private readonly TokenReader _tokens;
    private readonly Dictionary<IndirectReference, int> _numbers = [];
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly List<DictionaryToken> _pages = [];

    /// <summary>Reads the tree of a catalogue.</summary>
    public PageTree(DictionaryToken catalogue, TokenReader tokens)
    {
        _tokens = tokens;
        if (tokens.Get<DictionaryToken>(catalogue, "Pages") is { } pages)
        {
            Add(pages, 0);
        }
    }

    /// <summary>1-based number of the page of an object; 0 if it is none.</summary>
    public int Find(IndirectReference? reference) => reference is { } found ? _numbers.GetValueOrDefault(found) : 0;

    /// <summary>The page with a 1-based number; null for none.</summary>
    public DictionaryToken? Get(int number) => number > 0 && number <= _pages.Count ? _pages[number - 1] : null;

    private void Add(DictionaryToken node, int depth)
    {
        foreach (var kid in _tokens.GetItems(node, "Kids"))
        {
            var reference = (kid as IndirectReferenceToken)?.Data;
            if ((reference is { } seen && !_seen.Add(seen)) || _tokens.Resolve(kid) is not DictionaryToken child)
            {
                continue;
            }

            if (child.ContainsKey(NameToken.Kids) && depth < MaxDepth)
            {
                Add(child, depth + 1);
                continue;
            }

            _pages.Add(child);
            if (reference is { } page)
            {
                _numbers[page] = _pages.Count;
            }
        }
    }
}
