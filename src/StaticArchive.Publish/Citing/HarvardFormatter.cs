using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Harvard after <i>Cite Them Right</i>, 12th edition, all authors named:
/// <c>Meadow, J. and Bushel, E. (2003) ‘Ferries and bridges’, Social Policy, 37(7), pp. 742–755.</c>
/// </summary>
internal static class HarvardFormatter
{
    /// <summary>The citation.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder();
        var kind = ItemTypeMapping.For(item.Type);
        AddNames(text, item, kind);
        var isHostFirst = text.IsEmpty && IsPeriodical(kind) && item.ContainerTitle is not null;
        text.AddItalic("", isHostFirst ? item.ContainerTitle : null);
        if (text.IsEmpty)
        {
            AddTitle(text, "", item, kind);
            var year = FormatYear(item, kind);
            text.Add(" ", text.IsEmpty ? year?.Replace("(n", "(N", StringComparison.Ordinal) : year);
            AddHost(text, " ", item, kind);
        }
        else
        {
            text.Add(" ", FormatYear(item, kind));
            AddTitle(text, " ", item, kind);
            AddHost(text, ", ", isHostFirst ? item with { ContainerTitle = null } : item, kind);
        }

        AddContributors(text, item, kind);
        HarvardImprint.Add(text, item, kind);
        text.Add(", ", at?.Place);
        return text.Add(". ", FormatAccess(item, at)).AddFullStop().Build();
    }

    private static bool IsPeriodical(ItemTypeMapping kind) =>
        kind.CslType is "article-newspaper" or "article-magazine" or "article-journal";

    private static void AddNames(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.Find(item, kind);
        text.Add(
            "",
            NameFormatter.Join(
                [
                    .. lead.People.Select(name =>
                        NameFormatter.FormatInverted(name, InitialsFormatter.Format(name.Given, ".", ""))
                    ),
                ],
                ", ",
                lead.HasMore ? ", " : " and "
            )
        );
        text.AddItalic(" ", lead.HasMore && !text.IsEmpty ? "et al." : null);
        text.Add(" ", lead.People.Count > 0 ? lead.FormatRole("(ed.)", "(eds)") : null);
    }

    /// <summary><c>(2003)</c>, <c>(c. 1848)</c>; an Act whose title ends with its year needs none.</summary>
    private static string? FormatYear(CslItem item, ItemTypeMapping kind)
    {
        if (TitleYearDetector.HasYearInTitle(item, kind))
        {
            return null;
        }

        var about = item.Issued?.IsApproximate == true ? "c. " : "";
        return $"({about}{CitationDateFormatter.FormatYear(item.Issued, "no date")})";
    }

    private static void AddTitle(CitationBuilder text, string separator, CslItem item, ItemTypeMapping kind)
    {
        if (CitationBuilder.TrimFullStop(item.Title) is not { } title)
        {
            return;
        }

        var isItalic =
            kind.CslType
            is "bill"
                or "book"
                or "graphic"
                or "legal_case"
                or "legislation"
                or "motion_picture"
                or "report"
                or "song"
                or "thesis"
                or "webpage";
        text.Add(
            separator,
            isItalic ? QuotationMarks.Nest(title, isBritish: true) : QuotationMarks.Enclose(title, isBritish: true),
            isItalic
        );
        if (isItalic)
        {
            var isOnDisc = kind.CslType is "graphic" or "motion_picture" or "song";
            text.Add(" ", isOnDisc && item.Medium is { } medium ? $"[{medium}]" : null);
            text.Add(" ", FormatVolumeCount(item)).Add(". ", FormatVolume(item, kind)).Add(". ", FormatEdition(item));
        }
    }

    private static string? FormatVolumeCount(CslItem item) =>
        item is { Volume: null, NumberOfVolumes: { } volumes } ? $"({volumes} vols)" : null;

    private static string? FormatVolume(CslItem item, ItemTypeMapping kind) =>
        kind.CslType == "book" && item.Volume is { } volume ? "Vol. " + volume : null;

    /// <summary>What it stands in: <c>in R. Fern (ed.) Mutual aid. 3rd edn</c></summary>
    private static void AddHost(CitationBuilder text, string separator, CslItem item, ItemTypeMapping kind)
    {
        var editors = kind.CslType is "chapter" or "paper-conference" ? FormatHostEditors(item) : null;
        text.Add(separator, editors);
        if (item.ContainerTitle is { } host)
        {
            var isPreprint = kind.CslType == "article" && (item.Page ?? item.Volume ?? item.Issue) is null;
            var authors = editors is null
                ? NameFormatter.JoinDirectOrder(item.ContainerAuthor, FormatInitials, " and ")
                : null;
            text.Add(separator, authors is null ? null : $"in {authors}");
            text.AddItalic(
                    authors is not null ? ", "
                        : editors is null ? separator
                        : " ",
                    QuotationMarks.Nest(host, isBritish: true)
                )
                .Add(" ", isPreprint ? "[Preprint]" : null)
                .Add(". ", FormatEdition(item));
        }
    }

    private static string? FormatHostEditors(CslItem item)
    {
        var one = item.Editor.Count == 1 && !item.HasMoreEditors;
        return NameFormatter.JoinDirectOrder(item.Editor, FormatInitials, " and ") is { } editors
            ? $"in {editors}{(item.HasMoreEditors ? " et al." : "")} {(one ? "(ed.)" : "(eds)")}"
            : null;
    }

    private static string? FormatEdition(CslItem item) =>
        EditionFormatter.Format(item.Edition, " edn") is not { } edition ? null
        : char.IsAsciiDigit(edition[0]) ? edition
        : item.Edition;

    private static void AddContributors(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        if (kind.CslType is not ("chapter" or "paper-conference"))
        {
            var editors = item.Author.Count == 0 ? [] : item.Editor;
            text.Add(
                ". Directed by ",
                NameFormatter.JoinDirectOrder(item.Author.Count == 0 ? item.Director : [], FormatInitials, " and ")
            );
            text.Add(". Edited by ", NameFormatter.JoinDirectOrder(editors, FormatInitials, " and "));
            text.Add(". Translated by ", NameFormatter.JoinDirectOrder(item.Translator, FormatInitials, " and "));
        }
    }

    private static string FormatInitials(CslName name) => InitialsFormatter.Format(name.Given, ".", "");

    private static string? FormatAccess(CslItem item, CitationLocator? at)
    {
        if (CitationUrlSelector.Select(item, at) is not { } url)
        {
            return null;
        }

        var accessed = item.Doi is null && at is null ? CitationDateFormatter.FormatBritish(item.Accessed) : null;
        return $"Available at: {url}{(accessed is null ? "" : $" (Accessed: {accessed})")}";
    }
}
