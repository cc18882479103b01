using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The lines below a title: authors, their positions and institutions, series and date, a recommended citation.
/// </summary>
internal static class TitleBlockLineParser
{
    /// <summary>A shorter title has to follow the year at once: <c>Lee, A. (2012) Snow days.</c></summary>
    private const int EnoughForTitle = 8;
    private const int EnoughForWrapped = 3;
    private const int LongestDate = 60;

    private static readonly HashSet<string> Seasons = new(StringComparer.OrdinalIgnoreCase)
    {
        "spring",
        "summer",
        "autumn",
        "winter",
    };

    /// <summary>Marks a block as metadata and notes what it states.</summary>
    public static Draft Parse(Draft draft, string title)
    {
        if (
            draft is { Kind: BlockKind.Paragraph } or { Kind: BlockKind.Heading, IsMarkedUp: false }
            && StatementOfResponsibility.Parse(draft.Text) is { } stated
        )
        {
            return stated.Names.Aggregate(
                draft with
                {
                    Kind = BlockKind.Metadata,
                    Field = stated.Field,
                    Level = 0,
                },
                (block, name) =>
                    block.WithStatement(
                        stated.Field,
                        PersonNameParser.RestoreCase(name),
                        "statement of responsibility",
                        25
                    )
            );
        }

        if (draft.Kind != BlockKind.Paragraph)
        {
            return draft;
        }

        if (IsCitationOf(draft.Text, title))
        {
            return draft with { Kind = BlockKind.Metadata, Field = "citation" };
        }

        var names = ParseAuthors(draft.Content);
        if (names.Count > 0)
        {
            return names.Aggregate(
                draft with
                {
                    Kind = BlockKind.Metadata,
                    Field = "author",
                },
                (block, name) =>
                    block.WithStatement("author", PersonNameParser.RestoreCase(name), "names below the title")
            );
        }

        if (ParseNamesAndDate(draft.Text) is { } dated)
        {
            return dated
                .Names.Aggregate(
                    draft with
                    {
                        Kind = BlockKind.Metadata,
                        Field = "author",
                    },
                    (block, name) =>
                        block.WithStatement("author", PersonNameParser.RestoreCase(name), "names below the title")
                )
                .WithStatement("issued", dated.Date, "date below the title", 35);
        }

        var affiliated = ParseAffiliatedNames(draft.Content);
        if (affiliated.Count > 0)
        {
            var fields = affiliated.Select(author => new MetadataStatement(
                "author",
                PersonNameParser.RestoreCase(author.Name),
                "names below the title",
                30
            )
            {
                Affiliation = author.Institution.Length > 0 ? author.Institution : null,
            });
            return draft with
            {
                Kind = BlockKind.Metadata,
                Field = "author",
                Statements = [.. draft.Statements, .. fields],
            };
        }

        return JobTitleDetector.IsJobTitle(draft.Text)
            ? draft with
            {
                Kind = BlockKind.Metadata,
                Field = "position",
            }
            : ParseOther(draft);
    }

    /// <summary>
    /// Whether a line is a citation of this very document: the title within, a year, and more around it.
    /// </summary>
    public static bool IsCitationOf(string text, string title)
    {
        var key = Folding.ToKey(title);
        return key.Length > 3
            && text.Length > title.Length + 12
            && text.Length < 700
            && Folding.ToKey(text).Contains(key, StringComparison.Ordinal)
            && WordTokenizer
                .Tokenize(text)
                .Any(word =>
                    EnglishDateParser.IsYear(text[word.Start..word.End])
                    && (
                        key.Length > EnoughForTitle
                        || Folding.ToKey(text[word.End..]).StartsWith(key, StringComparison.Ordinal)
                    )
                );
    }

    /// <summary>
    /// Names and a date on one line: <c>Ada Meadow and Robert Jones, March 2010</c>, <c>Ada Meadow (2010)</c>. Null for
    /// any other.
    /// </summary>
    public static (IReadOnlyList<string> Names, string Date)? ParseNamesAndDate(string line)
    {
        var at = line.LastIndexOfAny([',', '|', '–', '—', '(']);
        var date = at < 4 ? "" : line[(at + 1)..].Trim(' ', ')');
        return
            IsDate(date)
            && PersonNameParser.ParseList(line[..at].TrimEnd()) is { Count: > 0 } names
            && EnglishDateParser.Find(date) is { } found
            ? (names, found)
            : null;
    }

    /// <summary>Whether a line is a year, a month or a day and nothing else.</summary>
    public static bool IsDate(string line)
    {
        var words = WordTokenizer.GetWords(line).ToList();
        return words.Count is > 0 and < 5
            && words.Count(EnglishDateParser.IsYear) == 1
            && words.TrueForAll(word =>
                char.IsAsciiDigit(word[0]) || EnglishDateParser.ParseMonth(word) > 0 || Seasons.Contains(word)
            );
    }

    /// <summary>Whether a line is a date, or a label and a date: <c>For immediate release: 12 May 2008</c>.</summary>
    public static bool IsLabelledDate(string line) =>
        line.Length < LongestDate && IsDate(line[(line.LastIndexOf(':') + 1)..]);

    /// <summary>Names on lines of their own first: three names one below the other are not one long name.</summary>
    private static List<string> ParseAuthors(MappedText content)
    {
        var lines = content
            .Lines()
            .Select(line => JobTitleDetector.IsJobTitle(line.Text) ? [] : PersonNameParser.ParseList(line.Text))
            .ToList();
        if (lines.TrueForAll(names => names.Count > 0))
        {
            return [.. lines.SelectMany(names => names)];
        }

        // A list that is wrapped may be wrapped within a name.
        var whole = content.Breaks.Count == 0 ? [] : PersonNameParser.ParseList(content.Text);
        return lines.Exists(names => names.Count > 0) && whole.Count < EnoughForWrapped ? [] : [.. whole];
    }

    /// <summary>
    /// Names with their institutions, line by line; a list in brackets may go on from line to line. Empty where a line
    /// is not of that kind.
    /// </summary>
    public static IReadOnlyList<AffiliatedName> ParseAffiliatedNames(MappedText content)
    {
        var lines = content.Lines().Select(line => AffiliatedName.ParseLine(line.Text)).ToList();
        return lines.TrueForAll(names => names.Count > 0) ? [.. lines.SelectMany(names => names)]
            : content.Text.Contains('(') ? AffiliatedName.ParseLine(content.Text)
            : [];
    }

    private static Draft ParseOther(Draft draft)
    {
        var part = draft with { Kind = BlockKind.Metadata };
        if (SeriesNameParser.Parse(draft.Text) is { } series)
        {
            part = part.WithStatement("genre", series.Name, "series line below the title", 20)
                .WithStatement("collection-number", series.Number, "series line below the title");
        }

        if (EnglishDateParser.Find(draft.Text) is { } date && draft.Text.Length < 90)
        {
            return (part with { Field = "issued" }).WithStatement("issued", date, "date below the title", 35);
        }

        if (WordTokenizer.GetWords(draft.Text).Any(PersonNameParser.IsOrganisationWord))
        {
            return (part with { Field = "affiliation" }).WithStatement(
                "affiliation",
                draft.Text,
                "line below the authors",
                20
            );
        }

        return part;
    }
}
