using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>The lines below a title: authors, their positions and institutions, series and date, a recommended citation.</summary>
internal static class FrontLines
{
    /// <summary>A shorter title has to follow the year at once: <c>Lee, A. (2012) Snow days.</c></summary>
    private const int EnoughForTitle = 8;
    private const int EnoughForWrapped = 3;
    private const int LongestDate = 60;

    private static readonly HashSet<string> Seasons = new(StringComparer.OrdinalIgnoreCase) { "spring", "summer", "autumn", "winter" };

    /// <summary>Marks a block as metadata and notes what it states.</summary>
    public static Draft Read(Draft draft, string title)
    {
        if (draft is { Kind: BlockKind.Paragraph } or { Kind: BlockKind.Heading, Marked: false } && Responsibility.Find(draft.Text) is { } stated)
        {
            return stated.Names.Aggregate(draft with { Kind = BlockKind.Metadata, Field = stated.Field, Level = 0 }, (block, name) => block.Stating(stated.Field, PersonNames.Cased(name), "statement of responsibility", 25));
        }

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
            return names.Aggregate(draft with { Kind = BlockKind.Metadata, Field = "author" }, (block, name) => block.Stating("author", PersonNames.Cased(name), "names below the title"));
        }

        if (Dated(draft.Text) is { } dated)
        {
            return dated.Names.Aggregate(draft with { Kind = BlockKind.Metadata, Field = "author" }, (block, name) => block.Stating("author", PersonNames.Cased(name), "names below the title")).Stating("issued", dated.Date, "date below the title", 35);
        }

        var affiliated = WithInstitutions(draft.Content);
        if (affiliated.Count > 0)
        {
            var fields = affiliated.Select(author => new StatedField("author", PersonNames.Cased(author.Name), "names below the title", 30) { Affiliation = author.Institution.Length > 0 ? author.Institution : null });
            return draft with { Kind = BlockKind.Metadata, Field = "author", Stated = [.. draft.Stated, .. fields] };
        }

        return Positions.IsOne(draft.Text) ? draft with { Kind = BlockKind.Metadata, Field = "position" } : Other(draft);
    }

    /// <summary>Whether a line is a citation of this very document: the title within, a year, and more around it.</summary>
    public static bool IsCitationOf(string text, string title)
    {
        var key = Folding.Key(title);
        return key.Length > 3 && text.Length > title.Length + 12 && text.Length < 700 && Folding.Key(text).Contains(key, StringComparison.Ordinal)
            && Words.Find(text).Any(word => MonthDates.IsYear(text[word.Start..word.End]) && (key.Length > EnoughForTitle || Folding.Key(text[word.End..]).StartsWith(key, StringComparison.Ordinal)));
    }

    /// <summary>Names and a date on one line: <c>Ada Meadow and Robert Jones, March 2010</c>, <c>Ada Meadow (2010)</c>. Null for any other.</summary>
    public static (IReadOnlyList<string> Names, string Date)? Dated(string line)
    {
        var at = line.LastIndexOfAny([',', '|', '–', '—', '(']);
        var date = at < 4 ? "" : line[(at + 1)..].Trim(' ', ')');
        return IsDate(date) && PersonNames.List(line[..at].TrimEnd()) is { Count: > 0 } names && MonthDates.Find(date) is { } found ? (names, found) : null;
    }

    /// <summary>Whether a line is a year, a month or a day and nothing else.</summary>
    public static bool IsDate(string line)
    {
        var words = Words.Find(line).Select(word => line[word.Start..word.End]).ToList();
        return words.Count is > 0 and < 5 && words.Count(MonthDates.IsYear) == 1 && words.TrueForAll(word => char.IsAsciiDigit(word[0]) || MonthDates.Month(word) > 0 || Seasons.Contains(word));
    }

    /// <summary>Whether a line is a date, or a label and a date: <c>For immediate release: 12 May 2008</c>.</summary>
    public static bool StatesDate(string line) => line.Length < LongestDate && IsDate(line[(line.LastIndexOf(':') + 1)..]);

    /// <summary>Names on lines of their own first: three names one below the other are not one long name.</summary>
    private static List<string> Authors(MappedText content)
    {
        var lines = content.Lines().Select(line => Positions.IsOne(line.Text) ? [] : PersonNames.List(line.Text)).ToList();
        if (lines.TrueForAll(names => names.Count > 0))
        {
            return [.. lines.SelectMany(names => names)];
        }

        // A list that is wrapped may be wrapped within a name.
        var whole = content.Breaks.Count == 0 ? [] : PersonNames.List(content.Text);
        return lines.Exists(names => names.Count > 0) && whole.Count < EnoughForWrapped ? [] : [.. whole];
    }

    /// <summary>Names with their institutions, line by line; a list in brackets may go on from line to line. Empty where a line is not of that kind.</summary>
    public static IReadOnlyList<AffiliatedName> WithInstitutions(MappedText content)
    {
        var lines = content.Lines().Select(line => AffiliatedName.In(line.Text)).ToList();
        return lines.TrueForAll(names => names.Count > 0) ? [.. lines.SelectMany(names => names)]
            : content.Text.Contains('(') ? AffiliatedName.In(content.Text)
            : [];
    }

    private static Draft Other(Draft draft)
    {
        var part = draft with { Kind = BlockKind.Metadata };
        if (SeriesNames.Find(draft.Text) is { } series)
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
}
