using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Parsing;

/// <summary>An item of a list of names, between two commas or joining words.</summary>
internal sealed record NameToken
{
    /// <summary>Most letters that initials have: <c>P.V.V.J.</c></summary>
    private const int MaxInitials = 5;

    /// <summary>What stands for further names: <c>et al</c>, <c>u. a</c>, <c>y otros</c>.</summary>
    private static readonly HashSet<string> Others = new(LanguageCatalog.GetPhrases("others"), StringComparer.Ordinal);

    /// <summary>Which parts of a name it has, and in what order.</summary>
    public required NameTokenKind Kind { get; init; }

    /// <summary>The words that are no initials; empty if there are none.</summary>
    public string Family { get; init; } = "";

    /// <summary>The initials; empty if there are none.</summary>
    public string Given { get; init; } = "";

    /// <summary>Whether a comma, and no joining word, stands before it.</summary>
    public required bool IsAfterComma { get; init; }

    /// <summary>Reads an item of a list.</summary>
    public static NameToken Parse(string text, bool isAfterComma)
    {
        if (Others.Contains(text.TrimEnd('.')))
        {
            return CreateEtAl(isAfterComma);
        }

        var words = SplitWords(text);
        return words.Count == 1 && IsSuffix(words[0])
            ? new NameToken
            {
                Kind = NameTokenKind.Suffix,
                Family = words[0],
                IsAfterComma = isAfterComma,
            }
            : Classify(words, isAfterComma);
    }

    /// <summary>The words for further authors.</summary>
    public static NameToken CreateEtAl(bool isAfterComma) =>
        new() { Kind = NameTokenKind.EtAl, IsAfterComma = isAfterComma };

    /// <summary>Whether a word is a suffix of a name.</summary>
    public static bool IsSuffix(string word) =>
        word is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" or "2nd" or "3rd";

    private static NameToken Classify(List<string> words, bool isAfterComma)
    {
        var initials = 0;
        while (initials < words.Count && IsInitials(words[initials]))
        {
            initials++;
        }

        if (initials == words.Count || (initials > 0 && words.Skip(initials).All(IsSmallParticle)))
        {
            return new NameToken
            {
                Kind = NameTokenKind.Initials,
                Given = string.Join(' ', words),
                IsAfterComma = isAfterComma,
            };
        }

        if (initials > 0)
        {
            return new NameToken
            {
                Kind = NameTokenKind.GivenFirst,
                Family = string.Join(' ', words.Skip(initials)),
                Given = string.Join(' ', words.Take(initials)),
                IsAfterComma = isAfterComma,
            };
        }

        var family = FindFamilyEnd(words);
        return new NameToken
        {
            Kind = family == words.Count ? NameTokenKind.Words : NameTokenKind.FamilyFirst,
            Family = string.Join(' ', words.Take(family)),
            Given = string.Join(' ', words.Skip(family)),
            IsAfterComma = isAfterComma,
        };
    }

    /// <summary>
    /// The number of words before the initials: 1 of <c>Ahuja SL</c>, of <c>Bossche JV den</c> and of <c>Allen LH
    /// Jr.</c>; all where there are no initials.
    /// </summary>
    private static int FindFamilyEnd(List<string> words)
    {
        var end = words.Count;
        while (end > 0 && (IsInitials(words[end - 1]) || (IsSuffix(words[end - 1]) && end < words.Count)))
        {
            end--;
        }

        if (end < words.Count)
        {
            return end;
        }

        var inner = words.FindIndex(1, IsInitials);
        return inner > 0 && words.Skip(inner).All(IsGivenPart) ? inner : end;
    }

    private static bool IsGivenPart(string word) =>
        IsInitials(word) || IsSuffix(word) || (PersonNameParser.IsParticle(word) && char.IsLower(word[0]));

    private static bool IsSmallParticle(string word) =>
        char.IsLower(word[0]) && PersonNameParser.IsParticle(word.TrimEnd('.'));

    /// <summary>Splits at blanks, and where an initial runs into a name: <c>J.Harker</c>.</summary>
    private static List<string> SplitWords(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = FindJoinedName(word);
            if (name > 0)
            {
                words.Add(word[..name]);
            }

            words.Add(word[name..]);
        }

        return words;
    }

    /// <summary>Where the name begins behind an initial and its full stop; 0 where no initial stands.</summary>
    private static int FindJoinedName(string word)
    {
        var stop = word.LastIndexOf('.');
        return
            stop > 0
            && stop + 2 < word.Length
            && char.IsLetter(word[stop + 1])
            && char.IsLower(word[stop + 2])
            && IsInitials(word[..(stop + 1)])
            ? stop + 1
            : 0;
    }

    /// <summary>Capitals with full stops or hyphens between, at most five; <c>Yu.</c> and <c>Ch.</c> as well.</summary>
    public static bool IsInitials(string word)
    {
        if (word is "Ó")
        {
            return false; // "C. Ó Briain"
        }

        var (capitals, small) = (0, 0);
        foreach (var unit in word)
        {
            if (char.IsUpper(unit))
            {
                capitals++;
            }
            else if (char.IsLetter(unit))
            {
                small++;
            }
            else if (unit is not ('.' or '-' or '‐' or '‑' or '–' or '’' or '\''))
            {
                return false;
            }
        }

        return capitals is > 0 and <= MaxInitials
            && (small == 0 || IsLongInitial(word, small) || HasInnerParticle(word, capitals, small));
    }

    /// <summary><c>Yu.</c>, <c>Ch.</c></summary>
    private static bool IsLongInitial(string word, int small) => small == 1 && word.Length <= 3 && word.EndsWith('.');

    /// <summary><c>TCdO</c>: the initial of a particle among capitals.</summary>
    private static bool HasInnerParticle(string word, int capitals, int small) =>
        small <= 2 && capitals >= 3 && char.IsUpper(word[1]) && char.IsUpper(word[^1]);
}
