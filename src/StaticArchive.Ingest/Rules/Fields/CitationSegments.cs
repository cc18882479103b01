using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>Where a citation's names end and its year stands.</summary>
/// <param name="NamesStart">Start of the names, behind a label.</param>
/// <param name="YearStart">The year's first digit.</param>
/// <param name="YearEnd">Behind the year and its bracket.</param>
internal readonly record struct CitationSegments(int NamesStart, int YearStart, int YearEnd)
{
    /// <summary>A journal with its numbers; empty where the citation is of none.</summary>
    public readonly record struct JournalCitation(string Title, string Volume, string Issue, string Pages);

    /// <summary>Finds names and year: <c>Citation: Lee, A. (2011) …</c>; null where no year follows names.</summary>
    public static CitationSegments? Parse(string text)
    {
        var from = FieldLabelParser.Parse(text) is { Field: PaperField.Citation } label ? label.Length : 0;
        foreach (var (start, end) in WordTokenizer.Tokenize(text))
        {
            if (start > from && EnglishDateParser.IsYear(text[start..end]) && start - from < 400)
            {
                var after = end;
                while (after < text.Length && text[after] is ')' or '.' or ',' or ':' or ';' or ' ')
                {
                    after++;
                }

                return text[from..start].Any(char.IsUpper) ? new CitationSegments(from, start, after) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Names in filing or reading order: <c>Miller, Rowan and Lee, Ann</c>, <c>Miller, R., Lee, A. and Ek, B.</c>,
    /// <c>Rowan Miller, Ann Lee</c>. Empty where a part is no name.
    /// </summary>
    public static IReadOnlyList<string> ParseNames(string text)
    {
        var list = WithoutStop(text.Trim(' ', '(', ',', ':'))
            .Replace(" and ", " & ", StringComparison.Ordinal)
            .Replace(';', '&');
        var names = new List<string>();
        foreach (var part in list.Split('&', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < pieces.Length; i++)
            {
                var isPair =
                    i + 1 < pieces.Length
                    && IsGiven(pieces[i + 1])
                    && !pieces[i].Contains('.', StringComparison.Ordinal);
                names.Add(isPair ? $"{pieces[i]}, {pieces[i + 1]}" : pieces[i]);
                i += isPair ? 1 : 0;
            }
        }

        return names.TrueForAll(name =>
            name.Length > 3 && char.IsLetter(name[0]) && name.Length < 60 && !name.Any(char.IsDigit)
        )
            ? names
            : [];
    }

    /// <summary>
    /// <c>"Title", Journal of Care, Vol. 19 No. 4, pp. 14-21</c>, <c>Title. Journal of Care 19(4), 14–21</c>
    /// </summary>
    public static JournalCitation ParseJournal(string rest)
    {
        var volume = VolumeAt(rest, out var digits);
        if (volume < 0)
        {
            return new JournalCitation("", "", "", "");
        }

        var head = rest[..volume].TrimEnd(' ', ',', '.');
        var start = Math.Max(
            head.LastIndexOfAny(['"', '”', '’', '?', '!']) + 1,
            head.LastIndexOf(". ", StringComparison.Ordinal) + 1
        );
        var title = head[start..].Trim(' ', ',', '.');
        var tail = rest[digits..];
        var number = Digits(tail, 0, out var after);
        var issue = Issue(tail[after..], out var behind);
        return title.Length is > 2 and < 120
            ? new JournalCitation(title, number, issue, Pages(tail[(after + behind)..]))
            : new JournalCitation("", "", "", "");
    }

    /// <summary>
    /// The full stop of a list goes, that of initials behind a comma stays: <c>Lee, A. and Ek, B.</c>
    /// </summary>
    private static string WithoutStop(string list)
    {
        var last = list[(list.LastIndexOf(',') + 1)..].TrimStart();
        return
            last.Length is > 0 and < 8
            && last.Length < list.Length
            && last.All(unit => char.IsUpper(unit) || unit is '.' or '-' or ' ')
            ? list
            : list.Trim(' ', '.');
    }

    /// <summary>Initials, or one to three given names.</summary>
    private static bool IsGiven(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 4
            && words.All(word => char.IsUpper(word[0]))
            && (
                piece.Contains('.', StringComparison.Ordinal)
                || words.All(word => word.Length < 4 && word.All(char.IsUpper))
                || words.Length == 1
            );
    }

    /// <summary>Where the numbers of a journal begin, and where the digits of its volume do; -1 for none.</summary>
    private static int VolumeAt(string rest, out int digits)
    {
        var at = rest.IndexOf(" Vol", StringComparison.OrdinalIgnoreCase);
        digits = at < 0 ? -1 : rest.AsSpan(at).IndexOfAnyInRange('0', '9') + at;
        if (digits > at && digits - at < 12)
        {
            return at;
        }

        for (at = 1; at < rest.Length - 3; at++)
        {
            if (IsVolumeWithIssue(rest, at))
            {
                digits = at;
                return at;
            }
        }

        return -1;
    }

    /// <summary><c>19(4), 14–21</c>: a number, an issue in brackets, pages.</summary>
    private static bool IsVolumeWithIssue(string rest, int at)
    {
        if (!char.IsAsciiDigit(rest[at]) || rest[at - 1] is not (' ' or ','))
        {
            return false;
        }

        var length = Digits(rest, at, out var end).Length;
        var next = rest.AsSpan(end).TrimStart();
        return length < 4 && next.Length > 2 && next[0] == '(' && char.IsAsciiDigit(next[1]);
    }

    private static string Digits(string text, int start, out int end)
    {
        end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary><c> No. 4</c>, <c>(4)</c>, <c>, Issue 4</c></summary>
    private static string Issue(string text, out int length)
    {
        length = 0;
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at is < 0 or > 10)
        {
            return "";
        }

        var before = text[..at].TrimEnd();
        if (
            !before.EndsWith('(')
            && !before.EndsWith("No.", StringComparison.OrdinalIgnoreCase)
            && !before.EndsWith("No", StringComparison.OrdinalIgnoreCase)
            && !before.EndsWith("Issue", StringComparison.OrdinalIgnoreCase)
            && !before.EndsWith("Iss.", StringComparison.OrdinalIgnoreCase)
        )
        {
            return "";
        }

        return Digits(text, at, out length);
    }

    private static string Pages(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at is < 0 or > 9)
        {
            return "";
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '–'))
        {
            end++;
        }

        return text[at..end].Replace('–', '-').TrimEnd('-');
    }
}
