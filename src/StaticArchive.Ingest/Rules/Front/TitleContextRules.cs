using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// What the lines around a line, and the rest of the document, say for and against it as the title.
/// </summary>
internal static class TitleContextRules
{
    private const int FarthestSupport = 3;
    private const int LongestPlace = 6;

    /// <summary>Points of all rules that apply are added up.</summary>
    public static IReadOnlyList<TitleEvidence> Rules { get; } =
    [
        // River boards after the flood / by Ada Meadow
        new("names below", +12, line => IsTextual(line) && IsAboveNames(line)),
        // River boards after the flood / March 2010
        new(
            "a date or a number below",
            +5,
            line =>
                IsTextual(line)
                && (
                    line.KindBelow(1) is TitleBlockLineKind.Date or TitleBlockLineKind.Series
                    || IsAboveLabelledDate(line)
                )
        ),
        // BRIEFING NO. 12 / River boards after the flood
        new("a series, a notice or a date above", +6, line => IsTextual(line) && IsBelowSeries(line)),
        // RIVER FORUM / BRIEFING NO. 12 / River boards after the flood / Ada Meadow
        new("above a series and another title", -25, line => IsTextual(line) && IsAboveSeriesAndTitle(line)),
        // Dear Directors / The second weir
        new("the subject of a letter", +55, IsBelowSalutation),
        // Betreff: Das zweite Wehr
        new("a labelled subject", +30, line => TitlePageLineDetector.FindSubject(line.Text) > 0),
        // Speech to the River Society / The Toll House, Southwick / 3 November 2009; 1 Bridge Street / Southwick / 2010
        new("a place above a date", -25, IsPlace),
        // Circulaire n° 2003-118 du 12 mars 2003 relative aux barrages
        new("an order and what it is about", +70, line => LegislationTitleDetector.IsOrder(line.Text)),
        // THE RIVER BOARDS at the head of each page
        new("a running head", +20, line => line.IsHeadOfPages),
        // Warm and Dry / River Trust / May 2010 / (next page) What this leaflet is about
        new("below a title page", -20, line => line.Page.IsBelowTitlePage(line.Index)),
        // We asked the boards. (above)
        new("below a paragraph", -25, line => line is { IsMarkedHeading: false } && IsBelowProse(line)),
        // 1. Why a levy?
        new("a numbered heading", -80, line => HeadingNumberParser.ParseLevel(line.Text) > 0 && !IsFirstOfPart(line)),
    ];

    private static bool IsTextual(TitleCandidate line) =>
        line.Kind is TitleBlockLineKind.Text or TitleBlockLineKind.Names;

    /// <summary><c>Decision date: 22 February 2018</c></summary>
    private static bool IsAboveLabelledDate(TitleCandidate line) =>
        line.KindBelow(1) == TitleBlockLineKind.Label
        && DateLineDetector.IsLabelledDate(line.Page.Lines[line.Index + 1].Text);

    /// <summary>Names below, at most one more line of a title between.</summary>
    private static bool IsAboveNames(TitleCandidate line)
    {
        for (var i = 1; i < FarthestSupport; i++)
        {
            if (IsNames(line.KindBelow(i)))
            {
                return true;
            }

            if (line.KindBelow(i) is not (TitleBlockLineKind.Text or TitleBlockLineKind.Date))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAboveSupport(TitleCandidate line) =>
        IsAboveNames(line) || IsLabelBelow(line) || IsSupport(line.KindBelow(1)) || IsSupport(line.KindBelow(2));

    /// <summary><c>Version: 2.0</c>, but not the heading <c>Purpose</c></summary>
    private static bool IsLabelBelow(TitleCandidate line) =>
        line.KindBelow(1) == TitleBlockLineKind.Label
        && FieldLabelParser.Parse(line.Page.Lines[line.Index + 1].Text) is not null;

    private static bool IsSupport(TitleBlockLineKind kind) =>
        kind is TitleBlockLineKind.Date or TitleBlockLineKind.Series or TitleBlockLineKind.Notice;

    private static bool IsNames(TitleBlockLineKind kind) =>
        kind
            is TitleBlockLineKind.Names
                or TitleBlockLineKind.StatementOfResponsibility
                or TitleBlockLineKind.AffiliatedNames
                or TitleBlockLineKind.DatedNames;

    private static bool IsBelowSeries(TitleCandidate line) =>
        line.HasLineAbove
        && line.Page.Kinds[line.Index - 1]
            is TitleBlockLineKind.Series
                or TitleBlockLineKind.Notice
                or TitleBlockLineKind.Date
                or TitleBlockLineKind.Institution
                or TitleBlockLineKind.Address
                or TitleBlockLineKind.Label;

    /// <summary>Directly above what stands above titles, with a line below that that has names below it.</summary>
    private static bool IsAboveSeriesAndTitle(TitleCandidate line)
    {
        var i = 1;
        while (IsMasthead(line.KindBelow(i)))
        {
            i++;
        }

        return i > 1
            && line.KindBelow(i) == TitleBlockLineKind.Text
            && !IsSection(line, line.Index + i)
            && IsAboveSupport(new TitleCandidate(line.Page, line.Index + i));
    }

    /// <summary>The first section below title and series: <c>1. Introduction</c>, <c>Summary</c></summary>
    private static bool IsSection(TitleCandidate line, int at) =>
        HeadingNumberParser.ParseLevel(line.Page.Lines[at].Text) > 0
        || SectionRoleClassifier.Classify(line.Page.Lines[at].Text) != SectionRole.None;

    private static bool IsMasthead(TitleBlockLineKind kind) =>
        kind
            is TitleBlockLineKind.Series
                or TitleBlockLineKind.Notice
                or TitleBlockLineKind.Address
                or TitleBlockLineKind.Institution;

    private static bool IsBelowSalutation(TitleCandidate line) =>
        line is { HasLineAbove: true, EndsWithStop: false, WordCount: < 25 }
        && line.Kind is not (TitleBlockLineKind.Label or TitleBlockLineKind.Date or TitleBlockLineKind.Salutation)
        && line.Page.Kinds[line.Index - 1] == TitleBlockLineKind.Salutation
        && TitlePageLineDetector.IsSalutation(line.Page.Lines[line.Index - 1].Text);

    private static bool IsPlace(TitleCandidate line) =>
        line is { HasLineAbove: true, WordCount: <= LongestPlace }
        && line.Page.Kinds[line.Index - 1] is TitleBlockLineKind.Occasion or TitleBlockLineKind.Address
        && line.KindBelow(1) == TitleBlockLineKind.Date;

    private static bool IsBelowProse(TitleCandidate line)
    {
        for (var i = 0; i < line.Index; i++)
        {
            if (line.Page.Lines[i].Kind == BlockKind.Paragraph && ProseDetector.IsProse(line.Page.Lines[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A chapter is a document of its own: <c>Chapter 4: The ferry as commons</c>.</summary>
    private static bool IsFirstOfPart(TitleCandidate line) =>
        line.Index == 0 && line.Text.Length > 0 && char.IsLetter(line.Text[0]);
}
