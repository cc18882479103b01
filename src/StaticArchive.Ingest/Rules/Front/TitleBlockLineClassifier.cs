using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Tells what each line at the top of a document is.</summary>
internal static class TitleBlockLineClassifier
{
    private const int LongestLine = 160;
    private const int LongestUnknown = 60;

    /// <summary>What lines look like; the first that matches holds.</summary>
    private static readonly LineRule[] Rules =
    [
        new(TitleBlockLineKind.Prose, line => line.Text.Length > LongestLine),
        // Published by: River Press
        new(TitleBlockLineKind.Label, line => FieldLabelParser.Parse(line.Text) is { Field: not null }),
        // Purpose: for decision
        new(TitleBlockLineKind.Label, line => TitlePageLineDetector.IsLabelled(line.Text)),
        // Dear Directors; Yours faithfully
        new(
            TitleBlockLineKind.Salutation,
            line => TitlePageLineDetector.IsSalutation(line.Text) || TitlePageLineDetector.IsClosing(line.Text)
        ),
        // DRAFT FOR CONSULTATION; Presented to Parliament by the Minister; 2.34 pm; [Extracts]
        new(TitleBlockLineKind.Notice, line => IsNotice(line.Text)),
        // Edited by Ann Lee
        new(
            TitleBlockLineKind.StatementOfResponsibility,
            line => StatementOfResponsibility.Parse(line.Text) is not null
        ),
        // Policy Paper 10; PRESS RELEASE
        new(TitleBlockLineKind.Series, line => IsSeries(line.Text)),
        // Stadtwerke Lauenbach; RIVER TRUST
        new(TitleBlockLineKind.Institution, line => OrganisationLineDetector.IsOrganisation(line.Text)),
        // Lauenbach, 14. März 2013
        new(TitleBlockLineKind.Date, line => PlaceAndDateDetector.IsPlaceAndDate(line.Text)),
        // Professor of Rivers
        new(TitleBlockLineKind.Position, line => JobTitleDetector.IsJobTitle(line.Text)),
        // Ada Meadow and Robert Jones
        new(TitleBlockLineKind.Names, line => IsNames(line.Text)),
        // March 2010
        new(TitleBlockLineKind.Date, line => DateLineDetector.IsLabelledDate(line.Text)),
        // Ada Meadow, March 2010
        new(TitleBlockLineKind.DatedNames, line => DatedNames.Parse(line.Text) is not null),
        // Speech to the River Society; held on 4 May 2010
        new(TitleBlockLineKind.Occasion, line => TitlePageLineDetector.IsOccasion(line.Text)),
        // ada@southwick.example; 1 Bridge Street, Southwick SO1 2AB
        new(
            TitleBlockLineKind.Address,
            line => IsInternetAddress(line.Text) || PostalAddressDetector.IsAddress(line.Text)
        ),
        // Ada Meadow (University of Southwick)
        new(TitleBlockLineKind.AffiliatedNames, line => AffiliatedName.ParseLines(line).Count > 0),
        // University of Southwick
        new(TitleBlockLineKind.Institution, line => IsInstitution(line.Text)),
    ];

    /// <summary>What a line is by itself.</summary>
    public static TitleBlockLineKind Classify(MappedText line)
    {
        foreach (var rule in Rules)
        {
            if (rule.Matches(line))
            {
                return rule.Kind;
            }
        }

        return TitleBlockLineKind.Text;
    }

    /// <summary>
    /// What each line is, where <paramref name="title"/> is known to be its title: below the first line of prose all is
    /// prose.
    /// </summary>
    public static List<TitleBlockLineKind> ClassifyAll(List<MappedText> lines, Range title)
    {
        var kinds = new List<TitleBlockLineKind>(lines.Count);
        foreach (var (i, line) in lines.Index())
        {
            var kind = Classify(line);
            kinds.Add(
                i >= title.Start.Value && i < title.End.Value
                    ? (
                        kind == TitleBlockLineKind.Series && !TitleWords.IsBroken(lines, i)
                            ? kind
                            : TitleBlockLineKind.Text
                    )
                : kinds.Contains(TitleBlockLineKind.Prose) || IsLongUnknown(kind, line.Text) ? TitleBlockLineKind.Prose
                : kind
            );
        }

        return kinds;
    }

    private static bool IsLongUnknown(TitleBlockLineKind kind, string line) =>
        kind == TitleBlockLineKind.Text && line.Length > LongestUnknown;

    private static bool IsNames(string line) =>
        PersonNameParser.ParseList(line).Count > 0 && (line[^1] is not ('.' or ':') || line.Contains(','));

    private static bool IsInternetAddress(string line) =>
        (line.IndexOf('@') is > 0 and var at && line[at - 1] != ' ')
        || line.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsSeries(string line) =>
        SeriesNameParser.IsSeriesNumber(line)
        || SeriesNameParser.IsGenre(line)
        || TitlePageLineDetector.IsGenre(line)
        || TitlePageLineDetector.IsContainer(line)
        || TitleScoreRules.IsIssueLine(line)
        || DocumentNumberDetector.IsDocumentNumber(line)
        || IsChapterNumber(line);

    /// <summary>The number of a chapter on a line of its own above its title: <c>7</c></summary>
    private static bool IsChapterNumber(string line) =>
        line.Length is 1 or 2 && line.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsNotice(string line) =>
        TitlePageLineDetector.IsStatus(line)
        || TitlePageLineDetector.IsPublicationNote(line)
        || TitlePageLineDetector.IsTime(line)
        || TitlePageLineDetector.IsBracketed(line);

    private static bool IsInstitution(string line) =>
        SentenceBoundaryDetector.IsUnterminated(line) && OrganisationDetector.HasOrganisationWord(line);

    private sealed record LineRule(TitleBlockLineKind Kind, Func<MappedText, bool> Matches);
}
