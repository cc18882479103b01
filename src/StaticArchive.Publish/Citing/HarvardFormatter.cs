using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Harvard after <i>Cite Them Right</i>, all authors named:
/// <c>Meadow, J. and Bushel, E. (2003) ‘Ferries and bridges’, Social Policy, 37(7), pp. 742–755.</c>
/// </summary>
internal static class HarvardFormatter
{
    /// <summary>The citation.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder();
        var kind = ItemTypeMapping.For(item.Type);
        text.Add("", FormatNames(item, kind));
        if (text.IsEmpty)
        {
            AddTitle(text, item, kind);
            text.Add(" ", FormatYear(item, kind));
        }
        else
        {
            text.Add(" ", FormatYear(item, kind));
            AddTitle(text, item, kind);
        }

        AddPublicationDetails(text, item, kind);
        text.Add(", ", at?.Place);
        return text.Add(". ", CitationUrlSelector.Select(item, at) is { } url ? "Available at: " + url : null)
            .AddFullStop()
            .Build();
    }

    private static string? FormatNames(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.Find(item, kind);
        return lead.People.Count == 0
            ? null
            : NameFormatter.Join(
                [
                    .. lead.People.Select(name =>
                        NameFormatter.FormatInverted(name, InitialsFormatter.Format(name.Given, ".", ""))
                    ),
                ],
                ", ",
                " and "
            ) + lead.FormatRole(" (ed.)", " (eds)");
    }

    /// <summary><c>(2003)</c>; an Act whose title ends with its year needs none.</summary>
    private static string? FormatYear(CslItem item, ItemTypeMapping kind) =>
        DateParts.From(item.Issued) switch
        {
            { IsKnown: true } when TitleYearDetector.HasYearInTitle(item, kind) => null,
            { IsKnown: true } date => $"({date.IsoDate[..4]})",
            _ => item.Issued?.Literal is { } literal && literal != "n.d." ? $"({literal})" : "(no date)",
        };

    private static void AddTitle(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        if (
            kind.Group == ItemTypeGroup.Component
            || (kind.Group == ItemTypeGroup.Article && item.ContainerTitle is not null)
        )
        {
            text.Add(" ", item.Title is null ? null : $"‘{CitationBuilder.TrimFullStop(item.Title)}’");
        }
        else
        {
            text.AddItalic(" ", CitationBuilder.TrimFullStop(item.Title));
        }
    }

    private static void AddPublicationDetails(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind.Group)
        {
            case ItemTypeGroup.Article:
                text.AddItalic(", ", item.ContainerTitle);
                text.Add(", ", kind.CslType is "article-newspaper" or "article-magazine" ? FormatDay(item) : null);
                text.Add(", ", item.Volume + (item.Issue is { } issue ? $"({issue})" : ""));
                text.Add(", ", PageRangeFormatter.FormatLabelled(item.Page));
                break;
            case ItemTypeGroup.Component:
                AddHostBook(text, item);
                break;
            case ItemTypeGroup.WebPage:
                text.AddItalic(", ", item.ContainerTitle);
                break;
            case ItemTypeGroup.Legal:
                text.Add(", ", item.Number).Add(". ", item.Publisher);
                break;
            default:
                text.Add(". ", kind.CslType == "thesis" ? item.Genre ?? "Thesis" : null);
                AddPublisher(text, item);
                text.Add(", ", PageRangeFormatter.FormatLabelled(item.Page));
                break;
        }
    }

    /// <summary><c>, in Editor, A. (ed.) Book. 2nd edn. London: Publisher, pp. 3–9</c></summary>
    private static void AddHostBook(CitationBuilder text, CslItem item)
    {
        var editors = item
            .Editor.Select(name => NameFormatter.FormatDirectOrder(name, InitialsFormatter.Format(name.Given, ".", "")))
            .ToList();
        text.Add(
            ", in ",
            editors.Count > 0
                ? NameFormatter.Join(editors, ", ", " and ") + (editors.Count == 1 ? " (ed.)" : " (eds)")
                : null
        );
        text.AddItalic(editors.Count > 0 ? " " : ", in ", item.ContainerTitle);
        AddPublisher(text, item);
        text.Add(", ", PageRangeFormatter.FormatLabelled(item.Page));
    }

    private static void AddPublisher(CitationBuilder text, CslItem item)
    {
        text.Add(". ", EditionFormatter.Format(item.Edition) is { } edition ? edition + " edn" : null);
        text.Add(
            ". ",
            item.Type == "thesis"
                ? null
                : string.Join(
                    ' ',
                    new[] { item.Number is null ? null : item.Genre, item.Number }.Where(part => part is not null)
                )
        );
        text.Add(
            ". ",
            item.Type == "thesis"
                ? item.Publisher
                : string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null))
        );
        text.Add(
            item.Publisher is null && item.PublisherPlace is null ? ". " : " ",
            item.CollectionTitle is { } series
                ? $"({series}{(item.CollectionNumber is { } number ? ", " + number : "")})"
                : null
        );
    }

    private static string? FormatDay(CslItem item) =>
        DateParts.From(item.Issued) is { Month: > 0 } date
            ? (date.Day > 0 ? date.Day + " " : "") + date.MonthName
            : null;
}
