using System.Collections.Frozen;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Headings within a list of references: <c>Books</c>, <c>Articles</c>, <c>Cases</c>; and headings that may open one,
/// such as <c>Sources</c>, where what stands below them decides.
/// </summary>
internal static class ReferenceSubheadingDetector
{
    private const int LongestEntry = 900;

    private static readonly FrozenSet<string> PartNames = FoldAll("parts of references");

    /// <summary>Names that head a list of references or something else.</summary>
    private static readonly FrozenSet<string> ListNames = FoldAll("maybe references");

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
                || AreLabelledLines(draft.Content)
            );
    }

    private static bool IsLabelledEntry(string text)
    {
        var label = ReferenceLabel.Parse(text);
        return label.IsMatch
            && !ProseDetector.IsProse(text)
            && (YearDetector.HasYear(text.AsSpan(label.End)) || text.Contains("://", StringComparison.Ordinal));
    }

    /// <summary>Entries on the lines of one paragraph: <c>1 Lee A. Weirs. 1999;77:77</c> / <c>2 Hill B.</c></summary>
    private static bool AreLabelledLines(MappedText content)
    {
        if (content.Breaks.Count == 0 || !ReferenceLabel.Parse(content.Text).IsMatch)
        {
            return false;
        }

        var lines = content
            .Lines()
            .Select(line => line.Text)
            .Where(line => ReferenceLabel.Parse(line).IsMatch)
            .ToList();
        var numbers = lines.ConvertAll(line => ReferenceLabel.Parse(line).Number);
        return lines.Count > 1
            && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1)
            && lines.Count(line => YearDetector.HasYear(line)) * 2 > lines.Count;
    }

    private static bool IsProse(Draft draft) =>
        draft.Kind == BlockKind.Paragraph
        && ProseDetector.IsProse(draft.Text)
        && !draft.Text.AsSpan().ContainsAny("0123456789");

    private static bool Matches(string text, FrozenSet<string> names) =>
        SentenceBoundaryDetector.CountWords(text) < 6
        && names.Contains(Folding.Fold(text).AsSpan().TrimStart("0123456789.) ").Trim(" :.*").ToString());

    private static FrozenSet<string> FoldAll(string list) =>
        LanguageCatalog.GetPhrases(list).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
}
