using StaticArchive.Ingest.Rules.Front.Words;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Lines of a title page that are known by how they begin, in any language of the tables.</summary>
internal static class TitlePageLineDetector
{
    private const int Longest = 220;
    private const int LongestGenre = 60;
    private const int LongestSalutation = 60;
    private const int LongestLabel = 40;
    private const int LongestTime = 12;

    private static readonly HashSet<string> TimeWords = WordList.ParseSet(
        "am pm a p m uhr",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly TitlePageWords Words = TitlePageWords.All;

    /// <summary><c>PRESS RELEASE</c>, <c>Case study</c>, <c>Arbeitspapier</c>, <c>Briefing, March 2010</c></summary>
    public static bool IsGenre(string line) =>
        line.Length < LongestGenre
        && Folding.Fold(line).Trim(' ', ':', '.', '*', '[', ']', '_') is var folded
        && (
            Words.Genres.Contains(folded)
            || (
                folded.IndexOfAny([',', '|', '–', '-', '/']) is > 3 and var at
                && Words.Genres.Contains(folded[..at].Trim())
                && (
                    DateLineDetector.IsDate(line[Math.Min(line.Length, at + 1)..].Trim())
                    || Words.Genres.Contains(folded[(at + 1)..].Trim())
                )
            )
        );

    /// <summary><c>DRAFT FOR CONSULTATION</c>, <c>Embargoed until 00.01 on Thursday</c></summary>
    public static bool IsStatus(string line) =>
        Folding.Fold(line).Trim(' ', '*', '[', ']', '(', ')', '.') is var folded
        && (
            folded is "draft" or "final" or "confidential" or "restricted" or "embargoed" or "entwurf" or "drafft"
            || BeginsWith(line, Words.Statuses)
        );

    /// <summary><c>Presented to Parliament by …</c>, <c>Ordered by the House to be printed 8 June 2011</c></summary>
    public static bool IsPublicationNote(string line) => BeginsWith(line, Words.Notes);

    /// <summary><c>Speech to the River Society</c>, <c>held on 4 May 2010 at the Town Hall</c></summary>
    public static bool IsOccasion(string line) => BeginsWith(line, Words.Occasions) || IsNamedLecture(line);

    /// <summary><c>The Ada Meadow Memorial Lecture</c>, <c>River Society Annual Lecture 2008</c></summary>
    private static bool IsNamedLecture(string line) =>
        line.Length < LongestGenre
        && Folding.Fold(line).Trim(' ', '.', ':').TrimEnd("0123456789 ".ToCharArray()) is var folded
        && Words.Lectures.Any(name => folded.EndsWith(name, StringComparison.Ordinal));

    /// <summary><c>Dear Directors</c>, <c>Sehr geehrte Frau Brand,</c></summary>
    public static bool IsSalutation(string line) =>
        line.Length < LongestSalutation
        && (line[^1] is ',' or ':' or '!' || line.StartsWith("Dear ", StringComparison.Ordinal))
        && BeginsWith(line, Words.Salutations);

    /// <summary><c>Yours faithfully</c></summary>
    public static bool IsClosing(string line) => line.Length < LongestSalutation && BeginsWith(line, Words.Closings);

    /// <summary><c>Purpose: for decision</c>, <c>Our ref: RB/10/3</c></summary>
    public static bool IsLabelled(string line) =>
        FindLabel(line) is { } label
            ? Words.Labels.Contains(label) || IsLabelOfSomething(label)
            : line.Length < LongestLabel && Words.Labels.Contains(Folding.Fold(line));

    /// <summary><c>Date of interview: 9 October 2014</c></summary>
    private static bool IsLabelOfSomething(string label) =>
        label.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && Words.Labels.Contains(label[..of]);

    /// <summary><c>The Journal of the River Society</c></summary>
    public static bool IsContainer(string line) => line.Length < LongestGenre && BeginsWith(line, Words.Containers);

    /// <summary>Where the subject of a letter begins, behind <c>Re:</c>, <c>Betreff:</c>; 0 in another line.</summary>
    public static int FindSubject(string line) =>
        FindLabel(line) is { } label && Words.SubjectLabels.Contains(label)
            ? SkipBlanks(line, line.IndexOf(':', StringComparison.Ordinal) + 1)
            : 0;

    /// <summary><c>2.34 pm</c>, <c>10.05 a.m.</c>, <c>14:30</c></summary>
    public static bool IsTime(string line) =>
        line.Length < LongestTime
        && char.IsAsciiDigit(line[0])
        && line.AsSpan().IndexOfAny('.', ':', ' ') > 0
        && WordTokenizer
            .Split(line)
            .TrueForAll(word =>
                char.IsAsciiDigit(word[0]) || Folding.Fold(word) is "am" or "pm" or "a" or "p" or "m" or "uhr"
            );

    /// <summary><c>[Mr Speaker in the Chair]</c>, <c>(Extracts)</c></summary>
    public static bool IsBracketed(string line) =>
        line.Length > 2 && ((line[0] == '[' && line[^1] == ']') || (line[0] == '(' && line[^1] == ')'));

    private static string? FindLabel(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOf(':');
        return colon > 0 ? Folding.Fold(line[..colon]).Trim(' ', '*', '.') : null;
    }

    private static int SkipBlanks(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '*')
        {
            at++;
        }

        return at < line.Length ? at : 0;
    }

    private static bool BeginsWith(string line, IReadOnlyList<string> openings)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        var folded = Folding.Fold(line.Length > 60 ? line[..60] : line).TrimStart('*', ' ', '_');
        foreach (var opening in openings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal) && EndsWord(folded, opening.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string folded, int at) =>
        at >= folded.Length || !char.IsLetter(folded[at]) || !char.IsLetter(folded[at - 1]);
}
