using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Headings within a list of references: <c>Books</c>, <c>Articles</c>, <c>Cases</c>; and headings that may open one,
/// such as <c>Sources</c>, where what stands below them decides.
/// </summary>
internal static class ReferenceSubheadingDetector
{
    private const int LongestEntry = 900;

    /// <summary>Parts of a list, folded, a line a language: English, German, French, Spanish, Welsh.</summary>
    private static readonly HashSet<string> PartNames = Set(
        "books|articles|journal articles|books and articles|books and chapters|chapters|papers|reports|theses"
            + "|cases|case law|table of cases|legislation|statutes|acts|acts of parliament|statutory instruments"
            + "|treaties|official publications|government publications|parliamentary papers|policy documents"
            + "|grey literature|newspapers|newspaper articles|press|websites|web pages|online sources|internet sources"
            + "|interviews|archives|archival sources|manuscripts|manuscript sources|printed sources|published sources"
            + "|unpublished sources|primary sources|secondary sources|other sources|other|software|data|datasets"
            + "|bucher|aufsatze|zeitschriften|zeitungen|gesetze|rechtsprechung|internetquellen|archivalien"
            + "|gedruckte quellen|ungedruckte quellen"
            + "|livres|ouvrages|rapports|lois|jurisprudence|sites internet|sources imprimees|theses"
            + "|libros|articulos|leyes|informes|sitios web"
            + "|llyfrau|erthyglau|adroddiadau|gwefannau"
    );

    /// <summary>Names that head a list of references or something else.</summary>
    private static readonly HashSet<string> ListNames = Set(
        "sources|sources used|sources consulted|sources cited|sources and further reading|further reading|reading"
            + "|reading list|documents consulted|documents cited|publications cited|works consulted|literature used"
            + "|weiterfuhrende literatur|zum weiterlesen|quellen und literatur|quellen- und literaturverzeichnis"
            + "|sources et bibliographie|pour en savoir plus|lecturas|fuentes|fuentes consultadas"
            + "|ffynonellau|darllen pellach"
    );

    /// <summary>Whether a name is that of a part of a list.</summary>
    public static bool IsPartName(string text) => Matches(text, PartNames);

    /// <summary>Whether a heading may open a list.</summary>
    public static bool IsListName(string text) => Matches(text, ListNames);

    /// <summary>
    /// Whether the blocks look like entries: none is prose, and at least half open as an entry does, or have a year and
    /// no sentence.
    /// </summary>
    public static bool AreEntries(IReadOnlyList<Draft> drafts, int start, int end)
    {
        var blocks = drafts.Skip(start).Take(end - start).Where(draft => !draft.IsPageArtifact).ToList();
        var entries = blocks.Count(IsEntry);
        return entries > 0
            && entries * 2 >= blocks.Count
            && blocks.TrueForAll(draft => IsEntry(draft) || !IsProse(draft));
    }

    private static bool IsEntry(Draft draft)
    {
        if (draft.Kind == BlockKind.Reference)
        {
            return true;
        }

        // A paragraph of many lines may hold the whole list.
        var text =
            draft.Text.Length > LongestEntry && draft.Content.Breaks.Count > 0
                ? draft.Text[..LongestEntry]
                : draft.Text;
        return draft.Kind is BlockKind.Paragraph or BlockKind.ListItem
            && text.Length <= LongestEntry
            && (
                ReferenceOpening.Match(text).IsMatch
                || UndatedReferenceDetector.IsReferenceStart(text)
                || (ReferenceNameScanner.IsPersonFirst(text) && YearDetector.HasYear(text))
                || IsLabelledEntry(text)
            );
    }

    private static bool IsLabelledEntry(string text)
    {
        var label = ReferenceLabel.Parse(text);
        return label.IsMatch
            && !ProseDetector.IsProse(text)
            && (YearDetector.HasYear(text.AsSpan(label.End)) || text.Contains("://", StringComparison.Ordinal));
    }

    private static bool IsProse(Draft draft) =>
        draft.Kind == BlockKind.Paragraph
        && ProseDetector.IsProse(draft.Text)
        && !draft.Text.AsSpan().ContainsAny("0123456789");

    private static bool Matches(string text, HashSet<string> names) =>
        SentenceBoundaryDetector.CountWords(text) < 6 && names.Contains(Folding.Fold(text).Trim(' ', ':', '.', '*'));

    private static HashSet<string> Set(string names) => new(names.Split('|'), StringComparer.Ordinal);
}
