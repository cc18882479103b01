using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>
/// Chicago, 17th edition, author-date: <c>Meadow, John, and Edward Bushel. 2003. “Ferries and bridges.” Social Policy 37
/// (7): 742–55.</c> Titles keep the capitals they have.
/// </summary>
internal static class Chicago
{
    /// <summary>The citation.</summary>
    public static CitationText Of(CslItem item, Pinpoint? at)
    {
        var text = new CitationBuilder();
        var kind = RecordKind.Of(item.Type);
        text.Add("", People(item, kind));
        if (text.IsEmpty)
        {
            Title(text, "", item, kind);
            text.Add(". ", CitedYear.IsInTitle(item, kind) ? null : Year(item));
        }
        else
        {
            text.Add(". ", Year(item));
            Title(text, ". ", item, kind);
        }

        Rest(text, item, kind);
        text.Add(", ", at?.Words('“', '”'));
        return text.Add(". ", CitedAddress.Of(item, at)).Stop().Build();
    }

    private static string? People(CslItem item, RecordKind kind)
    {
        var isEditor = item.Author.Count == 0 && kind.Shape != RecordShape.Part;
        var people = isEditor ? item.Editor : item.Author;
        var names = people.Take(people.Count > 10 ? 7 : 10).Select((name, i) => i == 0 ? NameList.Inverted(name, name.Given ?? "") : NameList.InOrder(name, name.Given ?? "")).ToList();
        return names.Count == 0 ? null
            : (people.Count > 10 ? string.Join(", ", names) + ", et al" : NameList.Joined(names, ", ", names.Count == 2 && people[0].Literal is not null ? " and " : ", and "))
            + (isEditor ? names.Count == 1 ? ", ed" : ", eds" : "");
    }

    private static string Year(CslItem item) => DateParts.Of(item.Issued) is { IsKnown: true } date ? date.Iso[..4] : item.Issued?.Literal ?? "n.d.";

    private static void Title(CitationBuilder text, string separator, CslItem item, RecordKind kind)
    {
        var title = CitationBuilder.Stopless(item.Title);
        if (title is null)
        {
            return;
        }

        var quoted = kind.Shape is RecordShape.Part or RecordShape.Article or RecordShape.Web || kind.Csl == "thesis";
        text.Add(separator, quoted ? $"“{title}{(title[^1] is '?' or '!' or '.' ? "" : ".")}”" : title, italic: !quoted);
    }

    private static void Rest(CitationBuilder text, CslItem item, RecordKind kind)
    {
        switch (kind.Shape)
        {
            case RecordShape.Article when kind.Csl is "article-newspaper" or "article-magazine":
                text.Italic(". ", item.ContainerTitle).Add(", ", Day(item));
                break;
            case RecordShape.Article:
                text.Italic(". ", item.ContainerTitle).Add(" ", item.Volume);
                text.Add(item.Volume is null ? ", no. " : " ", item.Issue is { } issue ? (item.Volume is null ? issue : $"({issue})") : null);
                text.Add(": ", PrintedPages.Chicago(item.Page));
                break;
            case RecordShape.Part:
                text.Italic(". In ", item.ContainerTitle);
                text.Add(", edited by ", NameList.Joined([.. item.Editor.Select(name => NameList.InOrder(name, name.Given ?? ""))], ", ", item.Editor.Count > 2 ? ", and " : " and "));
                text.Add(", ", Ordinals.Edition(item.Edition) is { } edition ? edition + " ed." : null);
                text.Add(", ", PrintedPages.Chicago(item.Page));
                text.Add(". ", Imprint(item));
                break;
            case RecordShape.Law:
                text.Add(", ", item.Number).Add(". ", Imprint(item));
                break;
            case RecordShape.Web:
                text.Add(". ", item.ContainerTitle);
                break;
            default:
                Whole(text, item, kind);
                break;
        }
    }

    private static void Whole(CitationBuilder text, CslItem item, RecordKind kind)
    {
        text.Add(". ", kind.Csl == "thesis" ? item.Genre ?? "Thesis" : null);
        text.Add(". ", Ordinals.Edition(item.Edition) is { } edition ? edition + " ed" : null);
        text.Add(". ", item.Number is { } number ? (item.Genre is { } genre && kind.Csl != "thesis" ? genre + " " : "") + number : null);
        text.Add(". ", item.CollectionTitle is { } series ? series + (item.CollectionNumber is { } within ? " " + within : "") : null);
        text.Add(kind.Csl == "thesis" ? ", " : ". ", Imprint(item));
    }

    private static string Imprint(CslItem item) => string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));

    private static string? Day(CslItem item) => DateParts.Of(item.Issued) is { Month: > 0 } date ? $"{date.MonthName}{(date.Day > 0 ? " " + date.Day : "")}, {date.Year}" : null;
}
