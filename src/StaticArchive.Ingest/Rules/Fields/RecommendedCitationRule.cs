using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// The line by which a document asks to be cited says authors, year, journal, volume, issue, pages and DOI: <c>Miller,
/// R. and Lee, A. (2011), "Title", Journal of Care, Vol. 19 No. 4, pp. 14-21.</c> Trusted less than a field of its own.
/// </summary>
internal static class RecommendedCitationRule
{
    private const int Rank = 24;
    private const string Rule = "citation of this document";

    /// <summary>States what they say.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        drafts.Any(IsCitation) ? [.. drafts.Select(draft => IsCitation(draft) ? Read(draft) : draft)] : drafts;

    private static bool IsCitation(Draft draft) =>
        draft is { Kind: BlockKind.Metadata, Field: "citation", Text.Length: > 30 };

    private static Draft Read(Draft draft)
    {
        var text = draft.Text;
        if (CitationSegments.Parse(text) is not { } parts)
        {
            return draft;
        }

        var result = CitationSegments
            .ParseNames(text[parts.NamesStart..parts.YearStart])
            .Aggregate(draft, (sofar, name) => sofar.WithStatement("author", name, Rule, Rank));
        result = result.WithStatement("issued", text[parts.YearStart..(parts.YearStart + 4)], Rule, Rank);
        var rest = text[parts.YearEnd..];
        var journal = CitationSegments.ParseJournal(rest);
        result = result
            .WithStatement("container-title", journal.Title, Rule, Rank)
            .WithStatement("volume", journal.Volume, Rule, Rank)
            .WithStatement("issue", journal.Issue, Rule, Rank)
            .WithStatement("page", journal.Pages, Rule, Rank);
        var issn = rest.IndexOf("ISSN ", StringComparison.Ordinal);
        result = result.WithStatement(
            "issn",
            issn < 0 || issn + 14 > rest.Length ? "" : rest[(issn + 5)..(issn + 14)],
            Rule,
            Rank
        );
        var doi = rest.IndexOf("10.", StringComparison.Ordinal);
        return doi >= 0 && rest.AsSpan(doi).IndexOf('/') is > 3 and < 12
            ? result.WithStatement("doi", rest[doi..].Split(' ')[0].TrimEnd('.', ',', ')'), Rule, Rank)
            : result;
    }
}
