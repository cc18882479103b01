using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>
/// APA, 7th edition: <c>Meadow, J., &amp; Bushel, E. (2003). Ferries and bridges. Social Policy, 37(7), 742–755.</c>
/// </summary>
internal static class Apa
{
    /// <summary>The citation. An address at its end takes no full stop.</summary>
    public static CitationText Of(CslItem item, Pinpoint? at)
    {
        var text = new CitationBuilder();
        var kind = RecordKind.Of(item.Type);
        text.Add("", People(item, kind));
        if (text.IsEmpty)
        {
            Title(text, item, kind);
            text.Add(". ", CitedYear.IsInTitle(item, kind) ? null : Date(item, kind));
        }
        else
        {
            text.Add(". ", Date(item, kind));
            Title(text, item, kind);
        }

        Rest(text, item, kind);
        return text.Add(", ", at?.Words('“', '”')).Stop().Add(" ", CitedAddress.Of(item, at)).Build();
    }

    private static string? People(CslItem item, RecordKind kind)
    {
        var isEditor = item.Author.Count == 0 && kind.Shape != RecordShape.Part;
        var names = (isEditor ? item.Editor : item.Author).Select(name => NameList.Inverted(name, Initials.Of(name.Given, ".", " "))).ToList();
        return names.Count switch
        {
            0 => null,
            > 20 => string.Join(", ", names.Take(19)) + ", . . . " + names[^1],
            2 when item.Author is [{ Literal: not null }, ..] => names[0] + " & " + names[1],
            _ => NameList.Joined(names, ", ", ", & "),
        } + (isEditor && names.Count > 0 ? names.Count == 1 ? " (Ed.)" : " (Eds.)" : "");
    }

    /// <summary><c>(2003)</c>; with month and day for what appears by the day.</summary>
    private static string Date(CslItem item, RecordKind kind)
    {
        var date = DateParts.Of(item.Issued);
        if (!date.IsKnown)
        {
            return $"({item.Issued?.Literal ?? "n.d."})";
        }

        var byDay = kind.Shape == RecordShape.Web || kind.Csl is "article-newspaper" or "article-magazine" or "speech";
        var day = byDay && date.Month > 0 ? ", " + date.MonthName + (date.Day > 0 ? " " + date.Day : "") : "";
        return $"({date.Iso[..4]}{day})";
    }

    private static void Title(CitationBuilder text, CslItem item, RecordKind kind)
    {
        var isInside = kind.Shape == RecordShape.Part || (kind.Shape == RecordShape.Article && item.ContainerTitle is not null);
        text.Add(". ", CitationBuilder.Stopless(item.Title), italic: !isInside);
        if (kind.Shape == RecordShape.Whole)
        {
            text.Add(" ", Bracketed(ApaNumbers.Of(item)));
            text.Add(" ", item.Genre is { } genre && item.Number is null && kind.Csl is "thesis" or "report" ? $"[{item.Genre}]" : null);
        }
    }

    private static void Rest(CitationBuilder text, CslItem item, RecordKind kind)
    {
        switch (kind.Shape)
        {
            case RecordShape.Article:
                text.Italic(". ", item.ContainerTitle).Italic(", ", item.Volume);
                text.Add(item.Volume is null ? ", " : "", item.Issue is { } issue ? $"({issue})" : null).Add(", ", PrintedPages.Full(item.Page));
                break;
            case RecordShape.Part:
                var editors = item.Editor.Select(name => NameList.InOrder(name, Initials.Of(name.Given, ".", " "))).ToList();
                text.Add(". ", editors.Count > 0 ? "In " + NameList.Joined(editors, ", ", editors.Count > 2 ? ", & " : " & ") + (editors.Count == 1 ? " (Ed.)" : " (Eds.)") : item.ContainerTitle is null ? null : "In");
                text.Italic(editors.Count > 0 ? ", " : " ", item.ContainerTitle);
                text.Add(" ", Bracketed(string.Join(", ", new[] { Ordinals.Edition(item.Edition) is { } edition ? edition + " ed." : null, PrintedPages.Labelled(item.Page) }.Where(part => part is not null))));
                text.Add(". ", item.Publisher);
                break;
            case RecordShape.Law:
                text.Add(", ", item.Number);
                break;
            default:
                text.Add(". ", kind.Shape == RecordShape.Web ? item.ContainerTitle : null);
                text.Add(". ", item.Author is [{ Literal: { } author }] && author == item.Publisher ? null : item.Publisher);
                break;
        }
    }

    private static string? Bracketed(string? text) => string.IsNullOrEmpty(text) ? null : $"({text})";
}
