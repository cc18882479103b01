using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

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
internal static class FrontParts
{
    private const int Top = 6;
    private const int MostLines = 12;
    private const int LongestLine = 160;
    private const int LongestTitle = 300;
    private const int LongestOther = 60;

    private static readonly HashSet<string> AskForMore = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with" };

    private static readonly HashSet<string> Houses = new(StringComparer.OrdinalIgnoreCase) { "university", "college", "department", "faculty", "school", "institute", "ministry", "centre", "center" };
    private static readonly HashSet<string> Streets = new(StringComparer.OrdinalIgnoreCase) { "street", "road", "avenue", "lane", "square", "place", "terrace", "drive", "house" };

    /// <summary>What a line at the top says by its looks.</summary>
    private enum Part
    {
        /// <summary>Words of a title, or nothing known.</summary>
        Words,
        Names,

        /// <summary>A statement of responsibility.</summary>
        By,

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

    /// <summary>Parts the lines of the first paragraph, and of those among the first that hold nothing but such lines.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = new List<Draft>(drafts.Count);
        var (seen, isFirst) = (0, true);
        foreach (var draft in drafts)
        {
            if (seen < Top && draft.IsPlain && draft.Content.Breaks.Count is > 0 and < MostLines)
            {
                result.AddRange(Parted(draft, isFirst, context));
            }
            else
            {
                result.Add(draft);
            }

            seen += draft.Kind == BlockKind.Paratext ? 0 : 1;
            isFirst = isFirst && (draft.Kind == BlockKind.Paratext || SeriesNames.IsKind(draft.Text) || FrontLines.StatesDate(draft.Text) || IsPlaceOnly(draft.Content));
        }

        return result;
    }

    private static IReadOnlyList<Draft> Parted(Draft draft, bool isFirst, CleaningContext context)
    {
        var content = draft.Content.Lines().ToList();
        var lines = content.ConvertAll(line => line.Text);
        var first = isFirst ? Enumerable.Range(1, lines.Count - 1).FirstOrDefault(i => OpensFront(content, i), -1) : 0;
        if (first < 0 || lines.Take(first).Sum(line => line.Length) > LongestTitle || Labels.Find(lines[0]) is { Field: not null })
        {
            return [draft];
        }

        var parts = Parts(content, first);
        if (!isFirst && parts.Exists(part => part is Part.Words or Part.Prose))
        {
            return [draft];
        }

        var ends = draft.Content.Breaks.Append(draft.Text.Length).ToList();
        var spans = new List<Span>();
        for (var (i, start) = (0, 0); i < lines.Count; i++)
        {
            if (i + 1 == lines.Count || (Ends(parts[i], parts[i + 1], lines[i]) && !(Corrections.TryFind(context.Corrections.Joins, lines[i + 1], out var join) && join)))
            {
                spans.Add(new Span(start, ends[i]));
                start = ends[i] + 1;
            }
        }

        return spans.Count == 1 ? [draft] : Sliced(draft, spans, context);
    }

    private static IReadOnlyList<Draft> Sliced(Draft draft, List<Span> spans, CleaningContext context)
    {
        // Of two line ends in a row nothing stands between.
        var slices = draft.Content.Slices(spans).Where(slice => !slice.IsEmpty).ToList();
        if (slices.Count < 2)
        {
            return [draft];
        }

        context.Guessed("lines at the top were read one by one", draft, Override.Joined(slices[1].Text));
        return [.. slices.Select((slice, i) => i == 0 ? draft with { Content = slice, Extent = slice.Source } : draft with { Content = slice, Extent = slice.Source, Gap = 0, RuleAbove = false, PageBreakAbove = false })];
    }

    /// <summary>Whether title words end and the lines that say who and when begin here.</summary>
    private static bool OpensFront(List<MappedText> lines, int i) => !AsksForMore(lines[i - 1].Text) && Of(lines[i]) switch
    {
        Part.Date or Part.Label or Part.Affiliated or Part.By => true,
        Part.Names or Part.Dated => IsSurelyNames(lines[i].Text) || (i + 1 < lines.Count && Of(lines[i + 1]) is not (Part.Words or Part.Names or Part.Prose)) || !CouldGoOn(lines[i - 1].Text),
        _ => false,
    };

    /// <summary>One name could be two words of a title; a list of names or initials could not.</summary>
    private static bool IsSurelyNames(string line) =>
        line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || PersonNames.List(line).Count > 1 || Words.Find(line).Any(word => word.End - word.Start == 1 && char.IsUpper(line[word.Start]) && word.End < line.Length && line[word.End] == '.');

    /// <summary>Nothing but institutions or an address, line by line: <c>University of Southwick</c> / <c>School of Rivers</c>, <c>1 Bridge Street, Southwick</c>.</summary>
    public static bool IsPlaceOnly(MappedText content) => content.Text.Length < LongestTitle && content.Lines().All(line => IsStreet(line.Text) || IsHouse(line.Text));

    private static bool IsHouse(string line)
    {
        var words = Words.Find(line).Select(word => line[word.Start..word.End]).ToList();
        return words.Count is > 1 and < 9 && line.Length < LongestOther && words.TrueForAll(word => char.IsUpper(word[0]) || AskForMore.Contains(word))
            && (Houses.Contains(words[^1]) || (Houses.Contains(words[0]) && words[1] is "of" or "for"));
    }

    private static bool IsStreet(string line) =>
        line.Length is > 0 and < LongestOther && char.IsAsciiDigit(line[0]) && Words.Find(line).Any(word => Streets.Contains(line[word.Start..word.End]));

    private static bool AsksForMore(string line) => line.EndsWith(',') || (Words.Find(line).LastOrDefault() is var word && AskForMore.Contains(line[word.Start..word.End]));

    /// <summary>Whether a name below a line of a title could be the title's own: it has capitals throughout, or is too short to tell.</summary>
    private static bool CouldGoOn(string title)
    {
        var words = Words.Find(title).Select(word => title[word.Start..word.End]).ToList();
        var small = words.Count(word => char.IsLower(word[0]));
        return words.Count < 3 || (title.Length > 0 && !char.IsLetterOrDigit(title[^1])) || (small * 2 < words.Count && words.Exists(word => word.Any(char.IsLower)));
    }

    private static Part Of(MappedText content)
    {
        var line = content.Text;
        return line.Length > LongestLine ? Part.Prose
            : Labels.Find(line) is { Field: not null } ? Part.Label
            : Responsibility.Find(line) is not null ? Part.By
            : Positions.IsOne(line) ? Part.Position
            : PersonNames.List(line).Count > 0 && (line[^1] is not ('.' or ':') || line.Contains(',')) ? Part.Names
            : FrontLines.StatesDate(line) ? Part.Date
            : FrontLines.Dated(line) is not null ? Part.Dated
            : line.Contains('@') || line.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Part.Address
            : SeriesNames.IsNumbered(line) || SeriesNames.IsKind(line) ? Part.Series
            : FrontLines.WithInstitutions(content).Count > 0 ? Part.Affiliated
            : Sentences.IsOpen(line) && Words.Find(line).Any(word => PersonNames.IsOrganisationWord(line[word.Start..word.End])) ? Part.Institution
            : Part.Words;
    }

    /// <summary>What each line is, now that it is known where the title ends.</summary>
    private static List<Part> Parts(List<MappedText> lines, int first)
    {
        var parts = new List<Part>(lines.Count);
        foreach (var (i, line) in lines.Index())
        {
            var part = Of(line);
            parts.Add(i < first ? (part == Part.Series ? part : Part.Words)
                : parts.Contains(Part.Prose) || (part == Part.Words && line.Text.Length > LongestOther) ? Part.Prose : part);
        }

        return parts;
    }

    /// <summary>Lists of names go on from line to line, and so do words that nothing is known of.</summary>
    private static bool Ends(Part part, Part next, string line) => part switch
    {
        Part.Names or Part.Prose or Part.Words or Part.Affiliated => next != part,
        _ => !line.EndsWith(',') && !line.EndsWith('&'),
    };
}
