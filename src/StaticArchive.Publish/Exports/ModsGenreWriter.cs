using System.Collections.Frozen;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// What a work is, in MODS: by the list of MARC genre terms, by the names that Zotero reads and writes under
/// <c>local</c>, and in the record's own words.
/// </summary>
internal static class ModsGenreWriter
{
    // CSL type | Zotero's name | MARC genre term
    private const string Table = """
        article | preprint |
        article-journal | journalArticle | article
        article-magazine | magazineArticle | article
        article-newspaper | newspaperArticle | article
        bill | bill | legislation
        book | book | book
        broadcast | radioBroadcast | sound
        chapter | bookSection |
        dataset | dataset | numeric data
        document | document |
        entry-dictionary | dictionaryEntry |
        entry-encyclopedia | encyclopediaArticle |
        figure | artwork | chart
        graphic | artwork | picture
        hearing | hearing |
        interview | interview | interview
        legal_case | case | legal case and case notes
        legislation | statute | legislation
        manuscript | manuscript |
        map | map | map
        motion_picture | film | motion picture
        paper-conference | conferencePaper |
        patent | patent | patent
        periodical | | periodical
        personal_communication | letter | letter
        post | forumPost | web site
        post-weblog | blogPost | web site
        regulation | statute | legislation
        report | report | technical report
        review | journalArticle | review
        review-book | journalArticle | review
        software | computerProgram |
        song | audioRecording | sound
        speech | presentation | speech
        standard | standard | standard or specification
        thesis | thesis | thesis
        treaty | statute | treaty
        webpage | webpage | web site
        """;

    private static readonly FrozenDictionary<string, string[]> Terms = Table
        .Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);

    /// <summary>Writes the genres of a work.</summary>
    public static void Write(XmlBuilder xml, ExportItem entry, string p)
    {
        var terms = Terms.GetValueOrDefault(entry.TypeMapping.CslType) ?? ["", ""];
        xml.AddElement(p + "genre", OrNull(terms[0]), ("authority", "local"))
            .AddElement(p + "genre", OrNull(terms[1]), ("authority", "marcgt"))
            .AddElement(p + "genre", entry.Item.Genre ?? entry.TypeMapping.Label);
    }

    /// <summary>What Zotero calls a type; null where it has none like it.</summary>
    public static string? GetZoteroType(string type) => OrNull(Terms.GetValueOrDefault(type)?[0] ?? "");

    /// <summary>The MARC genre term of what a part stands in.</summary>
    public static string? GetHostTerm(string type) =>
        type switch
        {
            "article-newspaper" => "newspaper",
            "article-journal" or "article-magazine" or "review" or "review-book" or "article" => "periodical",
            "paper-conference" => "conference publication",
            "entry-dictionary" => "dictionary",
            "entry-encyclopedia" => "encyclopedia",
            "chapter" => "book",
            "webpage" or "post" or "post-weblog" => "web site",
            _ => null,
        };

    /// <summary>What <c>typeOfResource</c> calls it.</summary>
    public static string GetResourceType(string type) =>
        type switch
        {
            "map" => "cartographic",
            "figure" or "graphic" => "still image",
            "motion_picture" => "moving image",
            "broadcast" => "sound recording-nonmusical",
            "song" => "sound recording",
            "dataset" or "software" => "software, multimedia",
            "musical_score" => "notated music",
            _ => "text",
        };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
