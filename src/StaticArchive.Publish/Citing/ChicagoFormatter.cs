using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Chicago, 17th edition, author-date: <c>Meadow, John, and Edward Bushel. 2003. “Ferries and Bridges.” Social
/// Policy 37 (7): 742–55.</c> English titles stand in headline style.
/// </summary>
internal static class ChicagoFormatter
{
    /// <summary>The citation.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder(isAmerican: true);
        var kind = ItemTypeMapping.For(item.Type);
        if (kind.Group == ItemTypeGroup.Legal)
        {
            LegalCitation.Add(text, item, kind);
        }
        else
        {
            AddWork(text, item, kind);
        }

        text.Add(", ", at?.Place);
        return text.Add(". ", CitationUrlSelector.Select(item, at)).AddFullStop().Build();
    }

    private static void AddWork(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add("", FormatNames(item, kind));
        var isHostFirst = text.IsEmpty && IsHostLeading(item, kind);
        text.Add(
            "",
            isHostFirst ? TitleCaseFormatter.Format(item.ContainerTitle, item) : null,
            italic: kind.Group is ItemTypeGroup.Article or ItemTypeGroup.Component
        );
        text.Add(" ", isHostFirst ? ChicagoDetails.FormatTown(item) : null);
        if (text.IsEmpty)
        {
            ChicagoTitle.Add(text, "", item, kind);
            text.Add(". ", FormatYear(item));
        }
        else
        {
            text.Add(". ", FormatYear(item));
            ChicagoTitle.Add(text, ". ", item, kind);
        }

        ChicagoDetails.Add(text, isHostFirst ? item with { ContainerTitle = null } : item, kind);
    }

    /// <summary>A newspaper or a site stands for the author that an article or a page does not name.</summary>
    private static bool IsHostLeading(CslItem item, ItemTypeMapping kind) =>
        item.ContainerTitle is not null
        && kind.CslType
            is "article-newspaper"
                or "article-magazine"
                or "webpage"
                or "post"
                or "post-weblog"
                or "entry-dictionary"
                or "entry-encyclopedia"
                or "broadcast";

    private static string? FormatNames(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.FindWithDirectors(item, kind);
        return lead.People.Count == 0 ? null
            : lead.AreDirectors ? JoinNames(lead) + lead.FormatRole(", dir", ", dirs")
            : JoinNames(lead) + lead.FormatRole(", ed", ", eds");
    }

    /// <summary>Up to ten names, the first of them inverted; of more the first seven.</summary>
    private static string JoinNames(LeadingNames lead)
    {
        var people = lead.People;
        var names = people
            .Take(people.Count > 10 ? 7 : 10)
            .Select(
                (name, i) =>
                    i == 0
                        ? NameFormatter.FormatInverted(name, name.Given ?? "", NameFormatter.GetParticle(name))
                        : NameFormatter.FormatDirectOrder(name, name.Given ?? "")
            )
            .ToList();
        return people.Count > 10 || lead.HasMore
            ? string.Join(", ", names) + ", et al"
            : NameFormatter.Join(names, ", ", NameFormatter.GetLastSeparator(people, "and"));
    }

    /// <summary><c>2003</c>, <c>[1848?]</c> for a guess, <c>(1922) 1958</c> for what came out before.</summary>
    private static string FormatYear(CslItem item)
    {
        var year = CitationDateFormatter.FormatYear(item.Issued, "n.d.");
        var first = CitationDateFormatter.FormatYear(item.OriginalDate) is { } original ? $"({original}) " : "";
        return first + (item.Issued?.IsApproximate == true ? $"[{year}?]" : year);
    }
}
