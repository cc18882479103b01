using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>The lines below a title: authors, their positions and institutions, series and date, a recommended citation.</summary>
internal static class FrontLines
{
    private static readonly string[] SeriesWords = ["policy paper", "discussion paper", "working paper", "occasional paper", "research paper", "research report", "technical report", "briefing paper", "policy brief", "briefing", "report", "paper", "bulletin", "monograph", "position paper", "white paper"];

    /// <summary>Marks a block as metadata and notes what it states.</summary>
    public static Draft Read(Draft draft, string title)
    {
        if (draft.Kind != BlockKind.Paragraph)
        {
            return draft;
        }

        if (IsCitationOf(draft.Text, title))
        {
            return draft with { Kind = BlockKind.Metadata, Field = "citation" };
        }

        var names = Authors(draft.Content);
        if (names.Count > 0)
        {
            return names.Aggregate(draft with { Kind = BlockKind.Metadata, Field = "author" }, (block, name) => block.Stating("author", name, "names below the title"));
        }

        return Positions.IsOne(draft.Text) ? draft with { Kind = BlockKind.Metadata, Field = "position" } : Other(draft);
    }

    /// <summary>Whether a line is a citation of this very document: the title within, a year, and more around it.</summary>
    public static bool IsCitationOf(string text, string title)
    {
        var key = Folding.Key(title);
        return key.Length > 8 && text.Length > title.Length + 12 && text.Length < 700 && Folding.Key(text).Contains(key, StringComparison.Ordinal)
            && Words.Find(text).Any(word => MonthDates.IsYear(text[word.Start..word.End]));
    }

    /// <summary>Names on lines of their own first: three names one below the other are not one long name.</summary>
    private static List<string> Authors(MappedText content)
    {
        var lines = content.Lines().Select(line => Positions.IsOne(line.Text) ? [] : PersonNames.List(line.Text)).ToList();
        if (lines.TrueForAll(names => names.Count > 0))
        {
            return [.. lines.SelectMany(names => names)];
        }

        return content.Breaks.Count == 0 || lines.Exists(names => names.Count > 0) ? [] : [.. PersonNames.List(content.Text)];
    }

    private static Draft Other(Draft draft)
    {
        var part = draft with { Kind = BlockKind.Metadata };
        if (SeriesNumber(draft.Text) is { } series)
        {
            part = part.Stating("genre", series.Name, "series line below the title", 20).Stating("collection-number", series.Number, "series line below the title");
        }

        if (MonthDates.Find(draft.Text) is { } date && draft.Text.Length < 90)
        {
            return (part with { Field = "issued" }).Stating("issued", date, "date below the title", 35);
        }

        if (Words.Find(draft.Text).Any(word => PersonNames.IsOrganisationWord(draft.Text[word.Start..word.End])))
        {
            return (part with { Field = "affiliation" }).Stating("affiliation", draft.Text, "line below the authors", 20);
        }

        return part;
    }

    /// <summary>A kind of paper and its number: <c>Policy Paper 10</c>, <c>Working Paper No. 3</c>.</summary>
    private static (string Name, string Number)? SeriesNumber(string text)
    {
        foreach (var word in SeriesWords)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var rest = text[(at + word.Length)..].TrimStart(' ', ':', '#').Replace("No.", "", StringComparison.OrdinalIgnoreCase).Replace("Number", "", StringComparison.OrdinalIgnoreCase).TrimStart(' ', '.');
            var digits = new string([.. rest.TakeWhile(char.IsAsciiDigit)]);
            if (digits.Length is > 0 and < 4)
            {
                return (text.Substring(at, word.Length), digits);
            }
        }

        return null;
    }
}
