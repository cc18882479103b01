using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Numbers that link to an entry of a list: <c>&lt;a href="#b3"&gt;3&lt;/a&gt;</c> and, elsewhere, <c>&lt;li
/// id="b3"&gt;</c>. What is no entry in the end is no citation either.
/// </summary>
internal static class HtmlEntryLinks
{
    /// <summary>Adds the links, and to the drafts the keys that they point at.</summary>
    public static void Add(
        HtmlLinkIndex page,
        HtmlNotes notes,
        List<Draft> drafts,
        List<(Span Source, IReadOnlyList<string> Keys)> links
    )
    {
        foreach (var link in page.Links)
        {
            if (
                notes.FindTarget(link.Element) is null
                && NoteMarker.ParseLabel(link.Words) is { } label
                && char.IsAsciiDigit(label[0])
                && page.FindTarget(link) is { } target
                && FindWords(link.Element) is { } words
                && AddKey(drafts, target, link.Target) is { } key
            )
            {
                links.Add((words, [key]));
            }
        }
    }

    /// <summary>
    /// Keys for the drafts that other links of the page point at, by the name of the place: <c>costs</c> of "see
    /// <c>&lt;a href="#costs"&gt;</c>the costs".
    /// </summary>
    public static IReadOnlyDictionary<string, string> AddPlaces(HtmlLinkIndex page, List<Draft> drafts)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in page.Targets)
        {
            if (page.FindTarget(name) is { } target && AddKey(drafts, target, name) is { } key)
            {
                places[name] = key;
            }
        }

        return places;
    }

    private static Span? FindWords(MarkupElement element)
    {
        var runs = element.Descendants().OfType<MarkupText>().Select(text => text.Span).ToList();
        return runs.Count == 0 ? null : runs[0].Hull(runs[^1]);
    }

    /// <summary>The key of the first block of a target, which may have one; null where it has no words.</summary>
    private static string? AddKey(List<Draft> drafts, MarkupElement target, string name)
    {
        var block = HtmlLinkIndex.FindBlock(target);
        if (block.Descendants().OfType<MarkupText>().LastOrDefault() is not { } words)
        {
            return null;
        }

        var at = FindDraft(drafts, block.StartTag.Start);
        if (at == drafts.Count || drafts[at].Extent.Start >= words.Span.End)
        {
            return null;
        }

        drafts[at] = drafts[at] with { Key = drafts[at].Key ?? "#" + name };
        return drafts[at].Key;
    }

    /// <summary>Index of the first draft that begins behind an offset; drafts are in the order of the file.</summary>
    private static int FindDraft(List<Draft> drafts, int start)
    {
        var (low, high) = (0, drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].Extent.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
