using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// APA, 7th edition: <c>Meadow, J., &amp; Bushel, E. (2003). Ferries and bridges. Social Policy, 37(7), 742–755.</c>
/// </summary>
internal static class ApaFormatter
{
    /// <summary>The citation. An address at its end takes no full stop.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder();
        var kind = ItemTypeMapping.For(item.Type);
        text.Add("", FormatNames(item, kind));
        if (text.IsEmpty)
        {
            AddTitle(text, item, kind);
            text.Add(". ", TitleYearDetector.HasYearInTitle(item, kind) ? null : FormatDate(item, kind));
        }
        else
        {
            text.Add(". ", FormatDate(item, kind));
            AddTitle(text, item, kind);
        }

        AddPublicationDetails(text, item, kind);
        return text.Add(", ", at?.Place).AddFullStop().Add(" ", CitationUrlSelector.Select(item, at)).Build();
    }

    private static string? FormatNames(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.Find(item, kind);
        return lead.People.Count == 0 ? null : JoinNames(lead) + lead.FormatRole(" (Ed.)", " (Eds.)");
    }

    /// <summary>Up to twenty names; of more the first nineteen and the last.</summary>
    private static string JoinNames(LeadingNames lead)
    {
        var names = lead
            .People.Select(name => NameFormatter.FormatInverted(name, InitialsFormatter.Format(name.Given, ".", " ")))
            .ToList();
        return names.Count switch
        {
            > 20 => string.Join(", ", names.Take(19)) + ", . . . " + names[^1],
            2 when !lead.AreEditors && lead.People[0].Literal is not null => names[0] + " & " + names[1],
            _ => NameFormatter.Join(names, ", ", ", & "),
        };
    }

    /// <summary><c>(2003)</c>; with month and day for what appears by the day.</summary>
    private static string FormatDate(CslItem item, ItemTypeMapping kind)
    {
        var date = DateParts.From(item.Issued);
        if (!date.IsKnown)
        {
            return $"({item.Issued?.Literal ?? "n.d."})";
        }

        var byDay =
            kind.Group == ItemTypeGroup.WebPage
            || kind.CslType is "article-newspaper" or "article-magazine" or "speech";
        var day = byDay && date.Month > 0 ? ", " + date.MonthName + (date.Day > 0 ? " " + date.Day : "") : "";
        return $"({date.IsoDate[..4]}{day})";
    }

    private static void AddTitle(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        var isInside =
            kind.Group == ItemTypeGroup.Component
            || (kind.Group == ItemTypeGroup.Article && item.ContainerTitle is not null);
        text.Add(". ", CitationBuilder.TrimFullStop(item.Title), italic: !isInside);
        if (kind.Group == ItemTypeGroup.Monograph)
        {
            text.Add(" ", Parenthesize(ApaParentheticalFormatter.Format(item)));
            text.Add(
                " ",
                item.Genre is { } genre && item.Number is null && kind.CslType is "thesis" or "report"
                    ? $"[{item.Genre}]"
                    : null
            );
        }
    }

    private static void AddPublicationDetails(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind.Group)
        {
            case ItemTypeGroup.Article:
                text.AddItalic(". ", item.ContainerTitle).AddItalic(", ", item.Volume);
                text.Add(item.Volume is null ? ", " : "", item.Issue is { } issue ? $"({issue})" : null)
                    .Add(", ", PageRangeFormatter.FormatExpanded(item.Page));
                break;
            case ItemTypeGroup.Component:
                AddHostBook(text, item);
                break;
            case ItemTypeGroup.Legal:
                text.Add(", ", item.Number);
                break;
            default:
                text.Add(". ", kind.Group == ItemTypeGroup.WebPage ? item.ContainerTitle : null);
                text.Add(". ", IsOwnPublisher(item) ? null : item.Publisher);
                break;
        }
    }

    /// <summary>Whether an organisation published what it wrote: its name is not given twice.</summary>
    private static bool IsOwnPublisher(CslItem item) =>
        item.Author is [{ Literal: { } author }] && author == item.Publisher;

    /// <summary><c>In A. Editor (Ed.), Book (2nd ed., pp. 3–9). Publisher</c></summary>
    private static void AddHostBook(CitationBuilder text, CslItem item)
    {
        if (item.Editor.Count > 0)
        {
            text.Add(". ", "In " + JoinEditors(item.Editor) + (item.Editor.Count == 1 ? " (Ed.)" : " (Eds.)"));
            text.AddItalic(", ", item.ContainerTitle);
        }
        else
        {
            text.Add(". ", item.ContainerTitle is null ? null : "In");
            text.AddItalic(" ", item.ContainerTitle);
        }

        string?[] details =
        [
            EditionFormatter.Format(item.Edition) is { } edition ? edition + " ed." : null,
            PageRangeFormatter.FormatLabelled(item.Page),
        ];
        text.Add(" ", Parenthesize(string.Join(", ", details.OfType<string>())));
        text.Add(". ", item.Publisher);
    }

    private static string JoinEditors(IReadOnlyList<CslName> editors) =>
        NameFormatter.Join(
            [
                .. editors.Select(name =>
                    NameFormatter.FormatDirectOrder(name, InitialsFormatter.Format(name.Given, ".", " "))
                ),
            ],
            ", ",
            editors.Count > 2 ? ", & " : " & "
        );

    private static string? Parenthesize(string? text) => string.IsNullOrEmpty(text) ? null : $"({text})";
}
