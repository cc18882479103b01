using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The lines at the top of a document that stand one below the other, no blank line between:
/// <code>
/// River boards
/// after the flood
/// Ada Meadow and Robert Jones
/// University of Southwick
/// March 2010
/// </code>
/// Each is read by itself; a title that is wrapped stays whole, and so does a list of names.
/// </summary>
internal static class TitleBlockSplitRule
{
    private const int Top = 6;
    private const int MostLines = 12;
    private const int LongestLine = 160;
    private const int LongestTitle = 300;
    private const int LongestOther = 60;

    private static readonly HashSet<string> IncompleteEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    };

    private static readonly HashSet<string> InstitutionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "university",
        "college",
        "department",
        "faculty",
        "school",
        "institute",
        "ministry",
        "centre",
        "center",
    };
    private static readonly HashSet<string> AddressWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "street",
        "road",
        "avenue",
        "lane",
        "square",
        "place",
        "terrace",
        "drive",
        "house",
    };

    /// <summary>What a line at the top says by its looks.</summary>
    private enum TitleBlockLineKind
    {
        /// <summary>Words of a title, or nothing known.</summary>
        Text,
        Names,

        /// <summary>A statement of responsibility.</summary>
        StatementOfResponsibility,

        /// <summary>A name and its institution.</summary>
        Affiliated,

        /// <summary>Names and a date.</summary>
        Dated,
        Position,
        Institution,
        Date,
        Address,
        Label,
        Series,

        /// <summary>The text begins.</summary>
        Prose,
    }

    /// <summary>
    /// Parts the lines of the first paragraph, and of those among the first that hold nothing but such lines.
    /// </summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        var (seen, isFirst) = (0, true);
        foreach (var draft in drafts)
        {
            if (seen < Top && draft.IsPlainParagraph && draft.Content.Breaks.Count is > 0 and < MostLines)
            {
                result.AddRange(SplitLines(draft, isFirst, context));
            }
            else
            {
                result.Add(draft);
            }

            seen += draft.Kind == BlockKind.Paratext ? 0 : 1;
            isFirst =
                isFirst
                && (
                    draft.Kind == BlockKind.Paratext
                    || SeriesNameParser.IsGenre(draft.Text)
                    || TitleBlockLineParser.IsLabelledDate(draft.Text)
                    || IsAddressBlock(draft.Content)
                );
        }

        return result;
    }

    private static IReadOnlyList<Draft> SplitLines(Draft draft, bool isFirst, RuleContext context)
    {
        var content = draft.Content.Lines().ToList();
        var lines = content.ConvertAll(line => line.Text);
        var first = isFirst ? Enumerable.Range(1, lines.Count - 1).FirstOrDefault(i => IsTitleEnd(content, i), -1) : 0;
        if (
            first < 0
            || lines.Take(first).Sum(line => line.Length) > LongestTitle
            || FieldLabelParser.Parse(lines[0]) is { Field: not null }
        )
        {
            return [draft];
        }

        var parts = ClassifyLines(content, first);
        if (!isFirst && parts.Exists(part => part is TitleBlockLineKind.Text or TitleBlockLineKind.Prose))
        {
            return [draft];
        }

        var ends = draft.Content.Breaks.Append(draft.Text.Length).ToList();
        var spans = new List<Span>();
        for (var (i, start) = (0, 0); i < lines.Count; i++)
        {
            if (
                i + 1 == lines.Count
                || (
                    IsPartEnd(parts[i], parts[i + 1], lines[i])
                    && !(StructureOverrides.TryFind(context.Overrides.Joins, lines[i + 1], out var join) && join)
                )
            )
            {
                spans.Add(new Span(start, ends[i]));
                start = ends[i] + 1;
            }
        }

        return spans.Count == 1 ? [draft] : SliceLines(draft, spans, context);
    }

    private static IReadOnlyList<Draft> SliceLines(Draft draft, List<Span> spans, RuleContext context)
    {
        // Of two line ends in a row nothing stands between.
        var slices = draft.Content.Slices(spans).Where(slice => !slice.IsEmpty).ToList();
        if (slices.Count < 2)
        {
            return [draft];
        }

        context.AddFinding("lines at the top were read one by one", draft, OverrideHint.ForJoin(slices[1].Text));
        return
        [
            .. slices.Select(
                (slice, i) =>
                    i == 0
                        ? draft with
                        {
                            Content = slice,
                            Extent = slice.Source,
                        }
                        : draft with
                        {
                            Content = slice,
                            Extent = slice.Source,
                            BlankLinesAbove = 0,
                            HasThematicBreakAbove = false,
                            HasPageBreakAbove = false,
                        }
            ),
        ];
    }

    /// <summary>Whether title words end and the lines that say who and when begin here.</summary>
    private static bool IsTitleEnd(List<MappedText> lines, int i) =>
        !IsIncomplete(lines[i - 1].Text)
        && Classify(lines[i]) switch
        {
            TitleBlockLineKind.Date
            or TitleBlockLineKind.Label
            or TitleBlockLineKind.Affiliated
            or TitleBlockLineKind.StatementOfResponsibility => true,
            TitleBlockLineKind.Names or TitleBlockLineKind.Dated => IsNameList(lines[i].Text)
                || (
                    i + 1 < lines.Count
                    && Classify(lines[i + 1])
                        is not (TitleBlockLineKind.Text or TitleBlockLineKind.Names or TitleBlockLineKind.Prose)
                )
                || !CanContinueTitle(lines[i - 1].Text),
            _ => false,
        };

    /// <summary>One name could be two words of a title; a list of names or initials could not.</summary>
    private static bool IsNameList(string line) =>
        line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)
        || PersonNameParser.ParseList(line).Count > 1
        || WordTokenizer
            .Tokenize(line)
            .Any(word =>
                word.End - word.Start == 1
                && char.IsUpper(line[word.Start])
                && word.End < line.Length
                && line[word.End] == '.'
            );

    /// <summary>
    /// Nothing but institutions or an address, line by line: <c>University of Southwick</c> / <c>School of Rivers</c>,
    /// <c>1 Bridge Street, Southwick</c>.
    /// </summary>
    public static bool IsAddressBlock(MappedText content) =>
        content.Text.Length < LongestTitle
        && content.Lines().All(line => IsAddress(line.Text) || IsInstitution(line.Text));

    private static bool IsInstitution(string line)
    {
        var words = WordTokenizer.GetWords(line).ToList();
        return words.Count is > 1 and < 9
            && line.Length < LongestOther
            && words.TrueForAll(word => char.IsUpper(word[0]) || IncompleteEndings.Contains(word))
            && (
                InstitutionWords.Contains(words[^1])
                || (InstitutionWords.Contains(words[0]) && words[1] is "of" or "for")
            );
    }

    private static bool IsAddress(string line) =>
        line.Length is > 0 and < LongestOther
        && char.IsAsciiDigit(line[0])
        && WordTokenizer.GetWords(line).Any(AddressWords.Contains);

    private static bool IsIncomplete(string line) =>
        line.EndsWith(',')
        || (
            WordTokenizer.Tokenize(line).LastOrDefault() is var word
            && IncompleteEndings.Contains(line[word.Start..word.End])
        );

    /// <summary>
    /// Whether a name below a line of a title could be the title's own: it has capitals throughout, or is too short to
    /// tell.
    /// </summary>
    private static bool CanContinueTitle(string title)
    {
        var words = WordTokenizer.GetWords(title).ToList();
        var small = words.Count(word => char.IsLower(word[0]));
        return words.Count < 3
            || (title.Length > 0 && !char.IsLetterOrDigit(title[^1]))
            || (small * 2 < words.Count && words.Exists(word => word.Any(char.IsLower)));
    }

    private static TitleBlockLineKind Classify(MappedText content)
    {
        var line = content.Text;
        return line.Length > LongestLine ? TitleBlockLineKind.Prose
            : FieldLabelParser.Parse(line) is { Field: not null } ? TitleBlockLineKind.Label
            : StatementOfResponsibility.Parse(line) is not null ? TitleBlockLineKind.StatementOfResponsibility
            : JobTitleDetector.IsJobTitle(line) ? TitleBlockLineKind.Position
            : PersonNameParser.ParseList(line).Count > 0 && (line[^1] is not ('.' or ':') || line.Contains(','))
                ? TitleBlockLineKind.Names
            : TitleBlockLineParser.IsLabelledDate(line) ? TitleBlockLineKind.Date
            : TitleBlockLineParser.ParseNamesAndDate(line) is not null ? TitleBlockLineKind.Dated
            : line.Contains('@') || line.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                ? TitleBlockLineKind.Address
            : SeriesNameParser.IsSeriesNumber(line) || SeriesNameParser.IsGenre(line) ? TitleBlockLineKind.Series
            : TitleBlockLineParser.ParseAffiliatedNames(content).Count > 0 ? TitleBlockLineKind.Affiliated
            : SentenceBoundaryDetector.IsUnterminated(line)
            && WordTokenizer.GetWords(line).Any(PersonNameParser.IsOrganisationWord)
                ? TitleBlockLineKind.Institution
            : TitleBlockLineKind.Text;
    }

    /// <summary>What each line is, now that it is known where the title ends.</summary>
    private static List<TitleBlockLineKind> ClassifyLines(List<MappedText> lines, int first)
    {
        var parts = new List<TitleBlockLineKind>(lines.Count);
        foreach (var (i, line) in lines.Index())
        {
            var part = Classify(line);
            parts.Add(
                i < first ? (part == TitleBlockLineKind.Series ? part : TitleBlockLineKind.Text)
                : parts.Contains(TitleBlockLineKind.Prose)
                || (part == TitleBlockLineKind.Text && line.Text.Length > LongestOther)
                    ? TitleBlockLineKind.Prose
                : part
            );
        }

        return parts;
    }

    /// <summary>Lists of names go on from line to line, and so do words that nothing is known of.</summary>
    private static bool IsPartEnd(TitleBlockLineKind part, TitleBlockLineKind next, string line) =>
        part switch
        {
            TitleBlockLineKind.Names
            or TitleBlockLineKind.Prose
            or TitleBlockLineKind.Text
            or TitleBlockLineKind.Affiliated => next != part,
            _ => !line.EndsWith(',') && !line.EndsWith('&'),
        };
}
