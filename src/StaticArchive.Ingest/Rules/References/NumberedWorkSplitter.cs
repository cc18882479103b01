using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Parts a numbered entry that holds several works: <c>2. (a) Barr K. Carts. 1991. (b) Corrie L. Piers. 1992.</c> gives
/// <c>2a</c> and <c>2b</c>; <c>[2] K. Barr, Carts, Oban, 1991; L. Corrie, Piers, Oban, 1992.</c> gives two with the
/// number 2. Each part has a year, so that authors that are joined by semicolons stay together.
/// </summary>
internal static class NumberedWorkSplitter
{
    private const int ShortestWork = 20;
    private const int MostWorks = 12;

    /// <summary>The works of an entry: mostly one.</summary>
    public static IEnumerable<Draft> Split(Draft entry)
    {
        if (
            entry.Label is not { } label
            || !int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
        {
            return [entry];
        }

        var text = entry.Text;
        var printed = ReferenceLabel.Parse(text);
        var behind = printed.IsMatch && printed.Value == label ? printed.End : 0;
        var letters = FindLetters(text, behind);
        var starts = letters.Count > 1 ? letters : FindNames(text, behind);
        return starts.Count > 1 && HaveYears(text, starts)
            ? Cut(entry, starts, letters.Count > 1 ? k => label + (char)('a' + k) : _ => label)
            : [entry];
    }

    private static IEnumerable<Draft> Cut(Draft entry, List<int> starts, Func<int, string> getLabel) =>
        starts.Select(
            (start, k) =>
            {
                var end = k + 1 < starts.Count ? starts[k + 1] : entry.Text.Length;
                var part = entry.Content.Slice(new Span(k == 0 ? 0 : start, end));
                var draft = k == 0 ? entry.WithContent(part) : entry.WithContentBelow(part) with { Key = null };
                return draft with { Label = getLabel(k) };
            }
        );

    /// <summary>Offsets of <c>(a)</c> or <c>a)</c> directly behind the number, of <c>(b)</c>, and so on.</summary>
    private static List<int> FindLetters(string text, int behind)
    {
        var starts = new List<int>();
        var form = text.AsSpan(behind).StartsWith("(a) ") ? "({0}) " : "{0}) ";
        var at = behind;
        while (starts.Count < MostWorks)
        {
            var letter = string.Format(CultureInfo.InvariantCulture, form, (char)('a' + starts.Count));
            at =
                starts.Count > 0 ? text.IndexOf(" " + letter, at, StringComparison.Ordinal) + 1
                : text.AsSpan(at).StartsWith(letter) ? at
                : -1;
            if (at < 0 || (starts.Count > 0 && at == 0))
            {
                break;
            }

            starts.Add(at);
            at += letter.Length;
        }

        return starts;
    }

    /// <summary>The start, and offsets behind semicolons where an author's name opens a work.</summary>
    private static List<int> FindNames(string text, int behind)
    {
        var starts = new List<int> { behind };
        for (
            var at = text.IndexOf("; ", behind, StringComparison.Ordinal);
            at >= 0 && starts.Count < MostWorks;
            at = text.IndexOf("; ", at + 2, StringComparison.Ordinal)
        )
        {
            if (
                IsInitialsWithName(text.AsSpan(at + 2))
                && YearDetector.HasYear(text.AsSpan(starts[^1], at - starts[^1]))
            )
            {
                starts.Add(at + 2);
            }
        }

        return starts;
    }

    /// <summary><c>L. Corrie, </c>, <c>L.-M. de Corrie and </c></summary>
    private static bool IsInitialsWithName(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at + 1 < text.Length && char.IsUpper(text[at]) && text[at + 1] == '.')
        {
            at += 2;
            at += at < text.Length && text[at] is ' ' or '-' ? 1 : 0;
        }

        if (at == 0)
        {
            return false;
        }

        var name = text[at..];
        var end = name.IndexOfAny(',', ';', '.');
        return end > 1
            && name[end] == ','
            && !name[..end].ContainsAnyInRange('0', '9')
            && (char.IsUpper(name[0]) || ReferenceNameScanner.StartsWithParticle(name));
    }

    private static bool HaveYears(string text, List<int> starts)
    {
        for (var k = 0; k < starts.Count; k++)
        {
            var end = k + 1 < starts.Count ? starts[k + 1] : text.Length;
            if (end - starts[k] < ShortestWork || !YearDetector.HasYear(text.AsSpan(starts[k], end - starts[k])))
            {
                return false;
            }
        }

        return true;
    }
}
