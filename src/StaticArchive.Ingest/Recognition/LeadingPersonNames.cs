using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// The names of persons that a text begins with, whatever follows: <c>the Rt Hon Ann Lee MP, Minister for Rivers, to
/// the annual conference</c>, <c>Ann Lee and Ben Hill | 5 May 2017</c>.
/// </summary>
/// <param name="Names">The names, without titles and honours; may be none.</param>
/// <param name="End">Behind the last name and its honours.</param>
internal sealed record LeadingPersonNames(IReadOnlyList<string> Names, int End)
{
    private const int MostNames = 30;
    private const string Signs = "*†‡§¶^0123456789¹²³⁴⁵⁶⁷⁸⁹⁰,;.:";

    private static readonly HashSet<string> Joining = WordList.ParseSet(
        "and & und et y e a ac en with",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Honorifics = WordList.ParseSet(
        "the rt rt. hon hon. right honourable canon captain capt colonel col his her honour judge justice m. yr athro "
            + "don doña hm",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Honours = WordList.ParseSet(
        "MP MEP MSP MS MLA QC KC OBE CBE MBE KBE DBE KCB CB JP DL FRS FBA FRCP PhD Ph.D. MD M.D. MSc MA BA BSc MPH "
            + "DPhil RN Jr Jr. MdB MdL LLB LLM Esq Esq."
    );

    /// <summary>Reads them.</summary>
    public static LeadingPersonNames Parse(string text)
    {
        var names = new List<string>();
        var (at, end) = (0, 0);
        while (names.Count < MostNames && ReadName(text, at) is { } name)
        {
            names.Add(name.Words);
            end = name.End;
            at = SkipSeparator(text, end);
            if (at < 0)
            {
                break;
            }
        }

        return new LeadingPersonNames(names, end);
    }

    /// <summary>One name behind its titles; null where the words there are none, or go on as an organisation.</summary>
    private static FoundName? ReadName(string text, int start)
    {
        var words = new List<string>();
        var (at, end) = (start, start);
        while (NextWord(text, at) is { } word)
        {
            var kind = Classify(text, word, words.Count);
            if (kind is WordKind.Organisation)
            {
                return null;
            }

            if (kind is WordKind.Other)
            {
                break;
            }

            at = word.End;
            if (kind is WordKind.Honour)
            {
                end = word.Start + word.Text.TrimEnd(',', ';').Length;
            }
            else if (kind is WordKind.Name)
            {
                words.Add(TrimSigns(word.Text));
                end = word.Start + words[^1].Length;
                if (end < word.End)
                {
                    break;
                }
            }
        }

        var name = string.Join(' ', words);
        return PersonNameParser.IsPersonName(name) ? new FoundName(name, end) : null;
    }

    private static WordKind Classify(string text, Word word, int count)
    {
        var bare = TrimSigns(word.Text);
        return count > 0 && Honours.Contains(word.Text.TrimEnd(',', ';')) ? WordKind.Honour
            : count == 0 && IsHonorific(word.Text) ? WordKind.Honorific
            : PersonNameParser.IsOrganisationWord(bare) ? WordKind.Organisation
            : IsNameWord(bare, count) && !IsMonth(text, bare, word.End) ? WordKind.Name
            : WordKind.Other;
    }

    /// <summary><c>Ann Lee March 2010</c>; there are families called March.</summary>
    private static bool IsMonth(string text, string word, int end) =>
        end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && MonthNames.Parse(word) > 0;

    private static bool IsNameWord(string word, int count) =>
        word.Length > 0
        && (
            (count > 0 && char.IsLower(word[0]) && PersonNameParser.IsParticle(word) && word is not ("y" or "e"))
            || (
                char.IsUpper(word[0])
                && word.All(unit => char.IsLetter(unit) || unit is '.' or '-' or '‐' or '\'' or '’')
            )
        )
        && !PersonNameParser.IsNonName(word);

    /// <summary>The signs of a footnote, a comma or a stop behind a word; the stops of initials stay.</summary>
    private static string TrimSigns(string word)
    {
        var bare = word.AsSpan().TrimEnd(Signs);
        var isInitial = bare.Length == 1 || bare.Contains('.');
        return bare.Length < word.Length && word[bare.Length] == '.' && isInitial
            ? word[..(bare.Length + 1)]
            : bare.ToString();
    }

    /// <summary>Behind the comma or the word that joins two names; -1 where no list goes on.</summary>
    private static int SkipSeparator(string text, int end)
    {
        var at = end;
        while (at < text.Length && (text[at] == ' ' || Signs.Contains(text[at]) && !",;:".Contains(text[at])))
        {
            at++;
        }

        var hasComma = at < text.Length && ",;|/·".Contains(text[at]);
        at += hasComma ? 1 : 0;
        var word = NextWord(text, at);
        return word is not null && Joining.Contains(word.Text) ? word.End
            : hasComma ? at
            : -1;
    }

    private static Word? NextWord(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && text[end] != ' ')
        {
            end++;
        }

        return end > at ? new Word(text[at..end], at, end) : null;
    }

    private static bool IsHonorific(string word) => Honorifics.Contains(word) || PersonTitles.IsTitle(word);

    private enum WordKind
    {
        Name,
        Honorific,
        Honour,
        Organisation,
        Other,
    }

    private sealed record Word(string Text, int Start, int End);

    private sealed record FoundName(string Words, int End);
}
