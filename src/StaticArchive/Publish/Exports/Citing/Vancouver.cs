using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>
/// Vancouver (ICMJE recommendations): <c>Meadow J, Bushel E. Ferries and bridges. Social Policy. 2003;37(7):742–55.</c>
/// Without a number, which the list gives it, and without italics.
/// </summary>
internal static class Vancouver
{
    /// <summary>The citation. An address at its end takes no full stop.</summary>
    public static CitationText Of(CslItem item, Pinpoint? at)
    {
        var (text, kind, url) = (new CitationBuilder(), RecordKind.Of(item.Type), at?.Url ?? (item.Doi is null ? item.Url : null));
        var online = url is null ? "" : " [Internet]";
        text.Add("", People(item, kind));
        text.Add(". ", CitationBuilder.Stopless(item.Title) + (kind.Csl == "thesis" ? $" [{item.Genre ?? "thesis"}]" : kind.Shape is RecordShape.Article or RecordShape.Part && item.ContainerTitle is not null ? "" : online));
        switch (kind.Shape)
        {
            case RecordShape.Article when item.ContainerTitle is { } journal:
                text.Add(". ", Unstopped(journal) + online).Add(". ", Date(item, whole: kind.Csl != "article-journal"));
                text.Add(";", item.Volume + (item.Issue is { } issue ? $"({issue})" : ""));
                text.Add(":", PrintedPages.Minimal(item.Page));
                break;
            case RecordShape.Part:
                Book(text, item, online);
                break;
            default:
                Whole(text, item, kind);
                break;
        }

        text.Stop().Add(" ", at?.Words('“', '”') is { } words ? words + "." : null);
        return text.Add(" ", url is not null ? "Available from: " + url : item.Doi is { } doi ? "doi:" + doi : null).Build();
    }

    private static string? People(CslItem item, RecordKind kind)
    {
        var isEditor = item.Author.Count == 0 && kind.Shape != RecordShape.Part;
        return Names(isEditor ? item.Editor : item.Author) is { } names ? names + (isEditor ? item.Editor.Count == 1 ? ", editor" : ", editors" : "") : null;
    }

    /// <summary>The first six; more are <c>et al.</c></summary>
    private static string? Names(IReadOnlyList<Name> people)
    {
        var names = people.Take(6).Select(name => name.Literal ?? string.Join(' ', new[] { name.Family, Initials.Of(name.Given, "", ""), name.Suffix }.Where(part => !string.IsNullOrEmpty(part)))).ToList();
        return names.Count == 0 ? null : string.Join(", ", names) + (people.Count > 6 ? ", et al" : "");
    }

    private static void Book(CitationBuilder text, CslItem item, string online)
    {
        var editors = Names(item.Editor);
        text.Add(". In: ", editors is null ? null : editors + (item.Editor.Count == 1 ? ", editor" : ", editors"));
        text.Add(editors is null ? ". In: " : ". ", item.ContainerTitle is { } book ? CitationBuilder.Stopless(book) + online : null);
        text.Add(". ", Ordinals.Edition(item.Edition) is { } edition ? edition + " ed" : null);
        Imprint(text, item, Date(item, whole: false));
        text.Add(". p. ", PrintedPages.Minimal(item.Page));
    }

    private static void Whole(CitationBuilder text, CslItem item, RecordKind kind)
    {
        text.Add(". ", kind.Shape == RecordShape.Web ? item.ContainerTitle : null);
        text.Add(". ", Ordinals.Edition(item.Edition) is { } edition ? edition + " ed" : null);
        text.Add(". ", kind.Shape == RecordShape.Law ? item.Number : null);
        if (!CitedYear.IsInTitle(item, kind))
        {
            Imprint(text, item, Date(item, whole: true));
        }

        text.Add(". p. ", PrintedPages.Minimal(item.Page));
        text.Add(". ", item.CollectionTitle is { } series ? $"({series}{(item.CollectionNumber is { } within ? "; " + within : "")})" : null);
        text.Add(". ", kind.Csl == "report" && item.Number is { } number ? "Report No.: " + number : null);
    }

    /// <summary><c>J Exp Bot</c> for <c>J. Exp. Bot.</c>: abbreviations have no stops.</summary>
    private static string Unstopped(string journal) => journal.Replace(". ", " ", StringComparison.Ordinal).TrimEnd('.');

    private static void Imprint(CitationBuilder text, CslItem item, string? date)
    {
        var imprint = string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));
        text.Add(". ", imprint);
        text.Add(imprint.Length > 0 ? "; " : ". ", date);
    }

    private static string? Date(CslItem item, bool whole) => DateParts.Of(item.Issued) switch
    {
        { IsKnown: true, Month: > 0 } date when whole => $"{date.Year} {date.MonthName[..3]}{(date.Day > 0 ? " " + date.Day : "")}",
        { IsKnown: true } date => date.Iso[..4],
        _ => item.Issued?.Literal is { } literal && literal != "n.d." ? literal : null,
    };
}
