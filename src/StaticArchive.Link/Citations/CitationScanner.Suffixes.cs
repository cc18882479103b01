using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.Citations;

/// <summary>The letters behind the year of a citation.</summary>
internal sealed partial class CitationScanner
{
    /// <summary><c>2003a, e</c> still names two works of one year.</summary>
    private const int MaxSuffixStep = 4;

    private const int MaxJoiner = 5;

    private static readonly HashSet<string> Joiners = [.. LanguageCatalog.GetPhrases("and"), "u."];

    /// <summary>
    /// Letters behind a year with a letter: <c>2016a,b</c>, <c>2003a, b and c</c>; each is a citation of its own.
    /// </summary>
    private void ReadSuffixes(Block block)
    {
        while (_found[^1].Locator is null && _found[^1].Year.Suffix.Length == 1)
        {
            var head = _found[^1];
            if (
                FindNextSuffix(head, block.Span.End) is not { } year
                || ResolveInherited(head, year) is not { } resolution
            )
            {
                return;
            }

            Add(block, new Span(year.Start, year.End), year, CompleteRange(head, year, resolution));
        }
    }

    /// <summary>The letters between those that are printed: <c>2003b–d</c>.</summary>
    private CitationResolution CompleteRange(CitationMention head, YearToken year, CitationResolution resolution)
    {
        if (!text.AsSpan(head.Span.End, year.Start - head.Span.End).ContainsAny('-', '–'))
        {
            return resolution with { Start = year.Start };
        }

        var entries = new List<int>();
        for (var letter = (char)(head.Year.Suffix[0] + 1); letter < year.Suffix[0]; letter++)
        {
            entries.AddRange(ResolveInherited(head, year with { Suffix = letter.ToString() })?.Entries ?? []);
        }

        return resolution with
        {
            Start = year.Start,
            Entries = [.. entries, .. resolution.Entries],
            IsRange = resolution.Entries.Count > 0,
        };
    }

    /// <summary>The year of a citation with the letter that follows its own; null where none does.</summary>
    private YearToken? FindNextSuffix(CitationMention head, int end)
    {
        var at = head.Span.End;
        while (at < end && text[at] is ' ' or ',' or '&' or ';' or '/' or '-' or '–' or '+')
        {
            at++;
        }

        at += GetJoinerLength(at, end);
        return (at > head.Span.End || IsNextLetter(head, at)) && at < end && IsSuffixAfter(head.Year.Suffix[0], at)
            ? head.Year with
            {
                Start = at,
                End = at + 1,
                Suffix = text[at].ToString(),
            }
            : null;
    }

    /// <summary>Length of <c>and </c>, <c>u. </c>, <c>et </c> between two letters; 0 where none stands.</summary>
    private int GetJoinerLength(int at, int end)
    {
        var blank = at < end && text[at - 1] == ' ' ? text.AsSpan(at, Math.Min(MaxJoiner, end - at)).IndexOf(' ') : -1;
        return blank > 0 && Joiners.Contains(text[at..(at + blank)]) ? blank + 1 : 0;
    }

    /// <summary><c>2003ab</c></summary>
    private bool IsNextLetter(CitationMention head, int at) =>
        at < text.Length && text[at - 1] == head.Year.Suffix[0] && text[at] == head.Year.Suffix[0] + 1;

    /// <summary>Whether a letter alone stands here, one of the next few behind another.</summary>
    private bool IsSuffixAfter(char letter, int at) =>
        text[at] > letter
        && text[at] <= letter + MaxSuffixStep
        && (
            at + 1 == text.Length
            || !char.IsLetterOrDigit(text[at + 1])
            || (text[at - 1] == letter && YearToken.AreLettersInOrder(text, at))
        );
}
