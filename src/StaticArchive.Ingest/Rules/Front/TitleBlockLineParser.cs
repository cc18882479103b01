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
    private const int LongestCitation = 700;
    private const int LongestDateLine = 90;

    /// <summary>
    /// What a paragraph below a title can be, in the order in which it is tried; each gives null for any other.
    /// </summary>
    private static readonly Func<Draft, string, Draft?>[] LineReaders =
    [
        // Lee, A. (2012) River boards after the flood. Southwick: River Trust.
        (draft, title) => IsCitationOf(draft.Text, title) ? AsMetadata(draft, PaperField.Citation) : null,
        // Ada Meadow and Robert Jones
        (draft, _) => ReadAuthors(draft),
        // Ada Meadow, March 2010
        (draft, _) => ReadDatedNames(draft),
        // Ada Meadow (University of Southwick)
        (draft, _) => ReadAffiliatedNames(draft),
        // Professor of Rivers
        (draft, _) => JobTitleDetector.IsJobTitle(draft.Text) ? AsMetadata(draft, PaperField.Position) : null,
        // Policy Paper 10, March 2010; University of Southwick
        (draft, _) => ReadOther(draft),
    ];

    /// <summary>Marks a block as metadata and notes what it states.</summary>
    public static Draft Parse(Draft draft, string title)
    {
        if (ReadResponsibility(draft) is { } stated)
        {
            return stated;
        }

        if (draft.Kind == BlockKind.Paragraph)
        {
            foreach (var read in LineReaders)
            {
                if (read(draft, title) is { } found)
                {
                    return found;
                }
            }
        }

        return draft;
    }

    /// <summary>
    /// Whether a line is a citation of this very document: the title within, a year, and more around it.
    /// </summary>
    public static bool IsCitationOf(string text, string title)
    {
        var key = Folding.ToKey(title);
        return key.Length > 3
            && text.Length > title.Length + 12
            && text.Length < LongestCitation
            && Folding.ToKey(text).Contains(key, StringComparison.Ordinal)
            && WordTokenizer.Tokenize(text).Any(word => IsYearOfTitle(text, word.Start, word.End, key));
    }

    private static bool IsYearOfTitle(string text, int start, int end, string titleKey) =>
        EnglishDateParser.IsYear(text[start..end])
        && (
            titleKey.Length > EnoughForTitle
            || Folding.ToKey(text[end..]).StartsWith(titleKey, StringComparison.Ordinal)
        );

    private static Draft AsMetadata(Draft draft, PaperField field) =>
        draft with
        {
            Kind = BlockKind.Metadata,
            Field = field,
        };

    private static Draft WithNames(
        Draft draft,
        PaperField field,
        IEnumerable<string> names,
        MetadataEvidence evidence
    ) =>
        names.Aggregate(
            AsMetadata(draft, field),
            (stated, name) => stated.WithStatement(field, PersonNameParser.RestoreCase(name), evidence)
        );

    /// <summary><c>Edited by Ann Lee</c>; a line that only looks like a heading is one as well.</summary>
    private static Draft? ReadResponsibility(Draft draft) =>
        draft is { Kind: BlockKind.Paragraph } or { Kind: BlockKind.Heading, IsMarkedUp: false }
        && StatementOfResponsibility.Parse(draft.Text) is { } stated
            ? WithNames(draft with { Level = 0 }, stated.Field, stated.Names, MetadataEvidence.Responsibility)
            : null;

    private static Draft? ReadAuthors(Draft draft) =>
        ParseAuthors(draft.Content) is { Count: > 0 } names
            ? WithNames(draft, PaperField.Author, names, MetadataEvidence.NamesBelowTitle)
            : null;

    private static Draft? ReadDatedNames(Draft draft) =>
        DatedNames.Parse(draft.Text) is { } found
            ? WithNames(draft, PaperField.Author, found.Names, MetadataEvidence.NamesBelowTitle)
                .WithStatement(PaperField.Issued, found.Date, MetadataEvidence.DateBelowTitle)
            : null;

    private static Draft? ReadAffiliatedNames(Draft draft)
    {
        var authors = AffiliatedName.ParseLines(draft.Content);
        if (authors.Count == 0)
        {
            return null;
        }

        var statements = authors.Select(author => new MetadataStatement(
            PaperField.Author,
            PersonNameParser.RestoreCase(author.Name),
            MetadataEvidence.NamesBelowTitle
        )
        {
            Affiliation = author.Institution.Length > 0 ? author.Institution : null,
        });
        return AsMetadata(draft, PaperField.Author) with { Statements = [.. draft.Statements, .. statements] };
    }

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
        var joined = content.Breaks.Count == 0 ? [] : PersonNameParser.ParseList(content.Text);
        return lines.Exists(names => names.Count > 0) && joined.Count < EnoughForWrapped ? [] : [.. joined];
    }

    /// <summary>Any other line: a series with its number, and a date or an institution.</summary>
    private static Draft ReadOther(Draft draft)
    {
        var part = draft with { Kind = BlockKind.Metadata };
        if (SeriesNameParser.Parse(draft.Text) is { } series)
        {
            part = part.WithStatement(PaperField.Genre, series.Kind, MetadataEvidence.SeriesKind)
                .WithStatement(PaperField.CollectionNumber, series.Number, MetadataEvidence.SeriesNumber);
        }

        // The year of © River Trust 2014 is read with the other rights, and is not the day below the title.
        if (draft.Text.Length < LongestDateLine && !draft.Text.Contains('©') && FindDate(draft.Text) is { } date)
        {
            return date.Evidence is null
                ? part
                : AsMetadata(part, PaperField.Issued).WithStatement(PaperField.Issued, date.Edtf, date.Evidence);
        }

        return OrganisationDetector.HasOrganisationWord(draft.Text)
            ? AsMetadata(part, PaperField.Affiliation)
                .WithStatement(PaperField.Affiliation, draft.Text, MetadataEvidence.LineBelowAuthors)
            : part;
    }

    /// <summary>The first date that is not the day of something else: <c>Received 3 May 2007</c></summary>
    private static DatedLine? FindDate(string text)
    {
        var dates = DatedLine.ParseAll(text, MetadataEvidence.DateBelowTitle, monthFirst: false);
        return dates.FirstOrDefault(date => date.Evidence is not null) ?? (dates is [var first, ..] ? first : null);
    }
}
