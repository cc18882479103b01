using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Cites as a style in the Citation Style Language says.</summary>
/// <param name="id">The name of its file.</param>
/// <param name="introduction">What it prints before an address, of some records or of all.</param>
internal sealed class CslFormatter(string id, string introduction)
{
    private readonly Lazy<CslStyle> _style = new(() => CslStyle.Load(id));

    /// <summary>The citation of a record, or of a paragraph of it.</summary>
    public RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var style = _style.Value;
        var shown = at?.Url is { } url ? item with { Url = url, Doi = null, Accessed = null } : item;
        if (new StyleRenderer(style, shown).Render() is not { } entry)
        {
            return new RenderedCitation([]);
        }

        var text = new FragmentWriter(style.Locale.IsBritish, style.Locale.HasPunctuationInQuotes).Write(entry).Build();
        return at is null ? text : PlaceInserter.Insert(text, at, introduction);
    }
}
