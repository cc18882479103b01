using System.Buffers;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>The CSL type that the fields read so far speak for.</summary>
internal static class EntryTypeRule
{
    private static readonly SearchValues<string> ThesisWords = SearchValues.Create(
        [
            "phd thesis",
            "doctoral dissertation",
            "doctoral thesis",
            "master’s thesis",
            "master's thesis",
            "masters thesis",
            "dissertation",
            "msc thesis",
            "ph.d. thesis",
            "phd dissertation",
            "phd diss",
            "ph.d. diss",
            "ph.d. dissertation",
            "unpublished thesis",
        ],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> GovernmentWords = SearchValues.Create(
        [
            "department",
            "ministry",
            "secretary",
            "commission",
            "government",
            "parliament",
            "council",
            "agency",
            "office",
            "hmso",
            "stationery",
            "trust",
            "institute",
            "centre",
            "center",
            "network",
            "association",
            "confederation",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Sets it.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var item = entry.Item;
        var type = ContainsThesisWord(entry.Text) ? "thesis" : Classify(entry, item);
        return entry with { Item = item with { Type = type } };
    }

    /// <summary>Whether the kind of a thesis is named: <c>PhD thesis, University of Riverton</c>.</summary>
    public static bool ContainsThesisWord(string text) => text.AsSpan().ContainsAny(ThesisWords);

    private static string Classify(EntryParseState entry, CslItem item)
    {
        if (entry.IsInContainer && !(item.Volume is not null && item.Editor.Count == 0))
        {
            return
                item.ContainerTitle?.StartsWith("Proceedings", StringComparison.Ordinal) == true
                || Contains(item.ContainerTitle, "conference")
                || Contains(item.ContainerTitle, "symposium")
                ? "paper-conference"
                : "chapter";
        }

        if (item.ContainerTitle is not null)
        {
            return item.Type == DatedIssueParser.Type ? item.Type : "article-journal";
        }

        if (Contains(entry.Text, "patent "))
        {
            return "patent";
        }

        if (
            item.CollectionNumber is not null
            || item.Author.Any(name => name.Literal is not null)
            || item.Publisher.AsSpan().ContainsAny(GovernmentWords)
        )
        {
            return item.Publisher is null && item.Url is not null ? "webpage" : "report";
        }

        return item.Publisher is not null || item.Isbn is not null || item.Editor.Count > 0 ? "book"
            : item.Url is not null ? "webpage"
            : "document";
    }

    private static bool Contains(string? text, string word) =>
        text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
