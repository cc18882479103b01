using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// The line by which a document asks to be cited says authors, year, journal, volume, issue, pages and DOI: <c>Miller,
/// R. and Lee, A. (2011), "Title", Journal of Care, Vol. 19 No. 4, pp. 14-21.</c> Trusted less than a field of its own.
/// </summary>
internal static class RecommendedCitationRule
{
    private const string IssnLabel = "ISSN ";
    private const int IssnLength = 9;

    /// <summary>States what they say.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        drafts.Any(IsCitation) ? [.. drafts.Select(draft => IsCitation(draft) ? Read(draft) : draft)] : drafts;

    private static bool IsCitation(Draft draft) =>
        draft is { Kind: BlockKind.Metadata, Field: PaperField.Citation, Text.Length: > 30 };

    private static Draft Read(Draft draft)
    {
        var text = draft.Text;
        if (CitationSegments.Parse(text) is not { } parts)
        {
            return draft;
        }

        var result = CitationSegments
            .ParseNames(text[parts.NamesStart..parts.YearStart])
            .Aggregate(draft, (stated, name) => State(stated, PaperField.Author, name));
        result = State(result, PaperField.Issued, text[parts.YearStart..(parts.YearStart + 4)]);
        var rest = text[parts.YearEnd..];
        result = StateJournal(result, CitationSegments.ParseJournal(rest));
        result = State(result, PaperField.Issn, FindIssn(rest));
        return State(result, PaperField.Doi, FindDoi(rest));
    }

    private static Draft State(Draft draft, PaperField field, string value) =>
        draft.WithStatement(field, value, MetadataEvidence.RecommendedCitation);

    private static Draft StateJournal(Draft draft, CitationSegments.JournalCitation journal)
    {
        var result = State(draft, PaperField.ContainerTitle, journal.Title);
        result = State(result, PaperField.Volume, journal.Volume);
        result = State(result, PaperField.Issue, journal.Issue);
        return State(result, PaperField.Page, journal.Pages);
    }

    /// <summary><c>ISSN 1234-5678</c></summary>
    private static string FindIssn(string text)
    {
        var at = text.IndexOf(IssnLabel, StringComparison.Ordinal) + IssnLabel.Length;
        return at < IssnLabel.Length || at + IssnLength > text.Length ? "" : text.Substring(at, IssnLength);
    }

    /// <summary><c>10.1108/14769011111164242</c></summary>
    private static string FindDoi(string text)
    {
        var at = text.IndexOf("10.", StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(at).IndexOf('/') is > 3 and < 12
            ? text[at..].Split(' ')[0].TrimEnd('.', ',', ')')
            : "";
    }
}
