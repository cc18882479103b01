using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Tells author-year citations from other years with a name before them, by a decision list (Rivest 1987): the first
/// rule that applies decides. A work of the list is evidence enough, unless the year belongs to a month or the like;
/// without one the text must look like a citation: several names, <c>et al.</c>, a bracket that holds nothing else, a
/// family name of the list, or a reporting verb behind the year.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">The works that its citations can mean.</param>
internal sealed class CitationClassifier(string text, CitableWorkIndex list)
{
    private static readonly CitationRule[] Rules =
    [
        // "March 2011", "Health Act 1999", "(Census 2001)": the year is the noun's own. Only a work of the list that
        // is really called so is cited, and months inside a longer bracket never are.
        new(
            "dated noun",
            candidate => candidate.EndsInDatedNoun && candidate.HasSingleName,
            candidate =>
                candidate.IsListed && (candidate.IsYearBracketed || (candidate.IsInBracket && !candidate.EndsInMonth))
        ),
        // "(Peck 2003)", "Field and Peck 2003", "Peck 2003", "DH 2006"; a single name outside brackets that fits the
        // list only roughly, such as the misspelt "Pekc 2003", is none.
        new(
            "work of the list",
            candidate => candidate.IsListed,
            candidate =>
                candidate.IsInBracket
                || candidate.HasSeveralAuthors
                || candidate.IsExactMatch
                || candidate.EndsInAbbreviation
                || candidate.IsOrganisation
        ),
        // "(England and Wales 2011)"
        new("places", candidate => candidate.IsPlace, _ => false),
        // "(Office for Fairs, Census 2011)"
        new(
            "dated noun behind other names",
            candidate => (candidate.EndsInDatedNoun || candidate.EndsInForeignMonth) && !candidate.HasEtAl,
            _ => false
        ),
        // "R (Brown) v Secretary of State for Health [2003]"
        new("party to a court case", candidate => candidate.IsCourtParty, _ => false),
        // "(London: Longmans, 1931)"
        new("publisher after its place", candidate => candidate.IsPublisher, _ => false),
        // "(Field & Peck, in press)" and "(Borough Strategic Plan 2008-13)" are; "Plan 2008-13" is a period.
        new(
            "no single year",
            candidate => candidate.HasNoSingleYear,
            candidate => candidate.IsInBracket && (candidate.HasSeveralAuthors || candidate.IsBracketedPeriodName)
        ),
        // "Field et al. 2003"; "A et al 2003" is cut from something else.
        new("et al.", candidate => candidate.HasEtAl, candidate => candidate.HasLongFamilyName),
        // "(Field and Peck 2003)", "Department of Health (2002)"; "(AMU and NCC 2014)" gives money.
        new(
            "several names or an organisation",
            candidate => candidate.HasSeveralNames || candidate.IsOrganisation,
            candidate =>
                candidate.IsInBracket
                && (candidate.IsYearBracketed || candidate.IsClosed)
                && !candidate.EndsInProductName
                && (candidate.IsOrganisation || candidate.IsKnownAuthor || candidate.ArePersons)
        ),
        // "Peck (2003) argues"; "the Forum (2003) was held" is a date.
        new(
            "single name before a bracketed year",
            candidate => candidate.IsYearBracketed,
            candidate => candidate.IsKnownAuthor || candidate.HasReportingVerb
        ),
        // "(Peck 2003)", "(see Peck 2003; Field 2004)"; "(opened by Peck in June 2003)" is a date.
        new("single name", _ => true, candidate => candidate.IsInOpenBracket && candidate.StandsAlone),
    ];

    private readonly DocumentVocabulary _vocabulary = new(text, list);

    /// <summary>Whether an author label and a year are a citation.</summary>
    public bool IsCitation(CitationResolution resolution, YearToken year, CitationContext context)
    {
        var candidate = new CitationCandidate(_vocabulary, resolution, year, context);
        foreach (var rule in Rules)
        {
            if (rule.Applies(candidate))
            {
                return rule.IsCitation(candidate);
            }
        }

        return false;
    }
}
