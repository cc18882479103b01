using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>
/// Harvard after <i>Cite Them Right</i>, all authors named:
/// <c>Meadow, J. and Bushel, E. (2003) ‘Ferries and bridges’, Social Policy, 37(7), pp. 742–755.</c>
/// </summary>
internal static class Harvard
{
    /// <summary>The citation.</summary>
    public static CitationText Of(CslItem item, Pinpoint? at)
    {
        var text = new CitationBuilder();
        var kind = RecordKind.Of(item.Type);
        text.Add("", People(item, kind));
        if (text.IsEmpty)
        {
            Title(text, item, kind);
            text.Add(" ", Year(item, kind));
        }
        else
        {
            text.Add(" ", Year(item, kind));
            Title(text, item, kind);
        }

        Rest(text, item, kind);
        text.Add(", ", at?.Words('‘', '’'));
        return text.Add(". ", CitedAddress.Of(item, at) is { } url ? "Available at: " + url : null).Stop().Build();
    }

    private static string? People(CslItem item, RecordKind kind)
    {
        var isEditor = item.Author.Count == 0 && kind.Shape != RecordShape.Part;
        var names = (isEditor ? item.Editor : item.Author).Select(name => NameList.Inverted(name, Initials.Of(name.Given, ".", ""))).ToList();
        return names.Count == 0 ? null : NameList.Joined(names, ", ", " and ") + (isEditor ? names.Count == 1 ? " (ed.)" : " (eds)" : "");
    }

    /// <summary><c>(2003)</c>; an Act whose title ends with its year needs none.</summary>
    private static string? Year(CslItem item, RecordKind kind) => DateParts.Of(item.Issued) switch
    {
        { IsKnown: true } when CitedYear.IsInTitle(item, kind) => null,
        { IsKnown: true } date => $"({date.Iso[..4]})",
        _ => item.Issued?.Literal is { } literal && literal != "n.d." ? $"({literal})" : "(no date)",
    };

    private static void Title(CitationBuilder text, CslItem item, RecordKind kind)
    {
        if (kind.Shape == RecordShape.Part || (kind.Shape == RecordShape.Article && item.ContainerTitle is not null))
        {
            text.Add(" ", item.Title is null ? null : $"‘{CitationBuilder.Stopless(item.Title)}’");
        }
        else
        {
            text.Italic(" ", CitationBuilder.Stopless(item.Title));
        }
    }

    private static void Rest(CitationBuilder text, CslItem item, RecordKind kind)
    {
        switch (kind.Shape)
        {
            case RecordShape.Article:
                text.Italic(", ", item.ContainerTitle);
                text.Add(", ", kind.Csl is "article-newspaper" or "article-magazine" ? Day(item) : null);
                text.Add(", ", item.Volume + (item.Issue is { } issue ? $"({issue})" : ""));
                text.Add(", ", PrintedPages.Labelled(item.Page));
                break;
            case RecordShape.Part:
                var editors = item.Editor.Select(name => NameList.InOrder(name, Initials.Of(name.Given, ".", ""))).ToList();
                text.Add(", in ", editors.Count > 0 ? NameList.Joined(editors, ", ", " and ") + (editors.Count == 1 ? " (ed.)" : " (eds)") : null);
                text.Italic(editors.Count > 0 ? " " : ", in ", item.ContainerTitle);
                Published(text, item);
                text.Add(", ", PrintedPages.Labelled(item.Page));
                break;
            case RecordShape.Web:
                text.Italic(", ", item.ContainerTitle);
                break;
            case RecordShape.Law:
                text.Add(", ", item.Number).Add(". ", item.Publisher);
                break;
            default:
                text.Add(". ", kind.Csl == "thesis" ? item.Genre ?? "Thesis" : null);
                Published(text, item);
                text.Add(", ", PrintedPages.Labelled(item.Page));
                break;
        }
    }

    private static void Published(CitationBuilder text, CslItem item)
    {
        text.Add(". ", Ordinals.Edition(item.Edition) is { } edition ? edition + " edn" : null);
        text.Add(". ", item.Type == "thesis" ? null : string.Join(' ', new[] { item.Number is null ? null : item.Genre, item.Number }.Where(part => part is not null)));
        text.Add(". ", item.Type == "thesis" ? item.Publisher : string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null)));
        text.Add(item.Publisher is null && item.PublisherPlace is null ? ". " : " ", item.CollectionTitle is { } series ? $"({series}{(item.CollectionNumber is { } number ? ", " + number : "")})" : null);
    }

    private static string? Day(CslItem item) => DateParts.Of(item.Issued) is { Month: > 0 } date ? (date.Day > 0 ? date.Day + " " : "") + date.MonthName : null;
}
