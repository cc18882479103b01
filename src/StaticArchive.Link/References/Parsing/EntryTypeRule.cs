using System.Buffers;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>The CSL type of an entry, from the fields read so far.</summary>
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

    /// <summary>The first rule that applies gives the type.</summary>
    private static readonly TypeRule[] Rules =
    [
        // "PhD thesis, University of Riverton"
        new("thesis", entry => ContainsThesisWord(entry.Text)),
        // "In Proceedings of the 5th Symposium on Care"
        new("paper-conference", entry => IsPartOfBook(entry) && IsConference(entry.Item.ContainerTitle)),
        // "In J. Mason (Ed.) Perspectives on care"
        new("chapter", IsPartOfBook),
        // "Community Care 9-15th November"
        new(DatedIssueParser.Type, entry => entry.Item is { ContainerTitle: not null, Type: DatedIssueParser.Type }),
        // "Social Policy and Administration 37(7)"
        new("article-journal", entry => entry.Item.ContainerTitle is not null),
        // "US Patent 5,123,456"
        new("patent", entry => Contains(entry.Text, "patent ")),
        // "Department of Health (2010) Plans. www.health.example"
        new("webpage", entry => entry.Item is { Publisher: null, Url: not null } && IsByOrganisation(entry.Item)),
        // "Working Paper No. 7140. World Bank"
        new("report", entry => IsByOrganisation(entry.Item)),
        // "London: Sage"
        new(
            "book",
            entry => entry.Item.Publisher is not null || entry.Item.Isbn is not null || entry.Item.Editor.Count > 0
        ),
        // "Archer, A. (2010) Plans. www.archer.example"
        new("webpage", entry => entry.Item.Url is not null),
    ];

    /// <summary>Sets the type; an entry that no rule applies to is a document.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var type = Array.Find(Rules, rule => rule.Applies(entry))?.Type ?? "document";
        return entry with { Item = entry.Item with { Type = type } };
    }

    /// <summary>Whether a kind of thesis is named: <c>PhD thesis, University of Riverton</c>.</summary>
    public static bool ContainsThesisWord(string text) => text.AsSpan().ContainsAny(ThesisWords);

    /// <summary>In a container that is no journal: a volume without editors is a journal's.</summary>
    private static bool IsPartOfBook(EntryParseState entry) =>
        entry.IsInContainer && (entry.Item.Volume is null || entry.Item.Editor.Count > 0);

    private static bool IsConference(string? container) =>
        container?.StartsWith("Proceedings", StringComparison.Ordinal) == true
        || Contains(container, "conference")
        || Contains(container, "symposium");

    /// <summary>A numbered series, an organisation as author or a public body as publisher.</summary>
    private static bool IsByOrganisation(CslItem item) =>
        item.CollectionNumber is not null
        || item.Author.Any(name => name.Literal is not null)
        || item.Publisher.AsSpan().ContainsAny(GovernmentWords);

    private static bool Contains(string? text, string word) =>
        text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private sealed record TypeRule(string Type, Func<EntryParseState, bool> Applies);
}
