namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// The English stemmer of M. F. Porter and R. Boulton, known as Porter2, written from its description
/// (snowballstem.org/algorithms/english/stemmer.html): <c>commissioning</c>, <c>commissioned</c> and <c>commissions</c>
/// all have the stem <c>commiss</c>. It runs when the site is built; readers' browsers only look its results up.
/// </summary>
internal static class Porter2Stemmer
{
    private const string Vowels = "aeiouy";
    private const string Doubles = "bdfgmnprt";
    private const string LiEndings = "cdeghkmnrt";

    /// <summary>
    /// The stem of a folded word; words with anything but the letters a to z, and words of one or two letters, are
    /// their own.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        return Porter2Lists.Exceptions.TryGetValue(word, out var stem) ? stem : ApplySteps(word.ToCharArray());
    }

    private static string ApplySteps(char[] units)
    {
        MarkConsonantY(units);
        var word = new string(units);
        var (r1, r2) = FindRegions(word);
        word = Step1A(word);
        if (!Porter2Lists.DoneAfterStep1A.Contains(word))
        {
            word = Step1C(Step1B(word, r1));
            word = Step4(Step3(Step2(word, r1), (r1, r2)), r2);
            word = Step5(word, (r1, r2));
        }

        return word.Replace('Y', 'y');
    }

    /// <summary>A y at the beginning or after a vowel is a consonant: <c>youth</c>, <c>buoyant</c>.</summary>
    private static void MarkConsonantY(char[] units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i] == 'y' && (i == 0 || IsVowel(units[i - 1])))
            {
                units[i] = 'Y';
            }
        }
    }

    /// <summary>R1 is what follows the first consonant after a vowel, R2 the same within R1.</summary>
    private static (int R1, int R2) FindRegions(string word)
    {
        var known = Array.Find(Porter2Lists.BeforeR1, start => word.StartsWith(start, StringComparison.Ordinal));
        var r1 = known?.Length ?? AfterConsonant(word, 0);
        return (r1, AfterConsonant(word, r1));
    }

    private static int AfterConsonant(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    /// <summary><c>caresses</c>, <c>ties</c>, <c>cries</c>, <c>gaps</c></summary>
    private static string Step1A(string word)
    {
        if (EndsWith(word, "sses"))
        {
            return word[..^2];
        }

        if (EndsWith(word, "ied") || EndsWith(word, "ies"))
        {
            return word[..^(word.Length > 4 ? 2 : 1)];
        }

        return
            EndsWith(word, "us")
            || EndsWith(word, "ss")
            || !EndsWith(word, "s")
            || !HasVowel(word.AsSpan(0, word.Length - 2))
            ? word
            : word[..^1];
    }

    /// <summary><c>agreed</c>, <c>hoping</c>, <c>hopped</c></summary>
    private static string Step1B(string word, int r1)
    {
        foreach (var ending in new[] { "eedly", "eed" })
        {
            if (EndsWith(word, ending))
            {
                return word.Length - ending.Length >= r1 ? word[..^(ending.Length - 2)] : word;
            }
        }

        foreach (var ending in new[] { "ingly", "edly", "ing", "ed" })
        {
            if (EndsWith(word, ending))
            {
                var stem = word[..^ending.Length];
                return HasVowel(stem) ? RestoreEnding(stem, r1) : word;
            }
        }

        return word;
    }

    private static string RestoreEnding(string stem, int r1)
    {
        if (EndsWith(stem, "at") || EndsWith(stem, "bl") || EndsWith(stem, "iz"))
        {
            return stem + "e";
        }

        if (stem.Length > 1 && stem[^1] == stem[^2] && Doubles.Contains(stem[^1]))
        {
            return stem[..^1];
        }

        return r1 >= stem.Length && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    /// <summary><c>cry</c> but not <c>by</c> or <c>say</c></summary>
    private static string Step1C(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    /// <summary><c>organization</c>, <c>analogi</c>, <c>locally</c></summary>
    private static string Step2(string word, int r1)
    {
        foreach (var (suffix, put) in Porter2Lists.Step2Endings)
        {
            if (!EndsWith(word, suffix))
            {
                continue;
            }

            var at = word.Length - suffix.Length;
            var allowed = suffix switch
            {
                "ogi" => at > 0 && word[at - 1] == 'l',
                "li" => at > 0 && LiEndings.Contains(word[at - 1]),
                _ => true,
            };
            return at >= r1 && allowed ? word[..at] + put : word;
        }

        return word;
    }

    /// <summary><c>informative</c>, <c>goodness</c></summary>
    private static string Step3(string word, (int R1, int R2) regions)
    {
        foreach (var (suffix, put) in Porter2Lists.Step3Endings)
        {
            if (EndsWith(word, suffix))
            {
                var at = word.Length - suffix.Length;
                return at >= (suffix == "ative" ? regions.R2 : regions.R1) ? word[..at] + put : word;
            }
        }

        return word;
    }

    /// <summary><c>adjustment</c>, <c>adoption</c></summary>
    private static string Step4(string word, int r2)
    {
        var ending = Array.Find(Porter2Lists.Step4Endings, suffix => EndsWith(word, suffix));
        var at = word.Length - (ending?.Length ?? 0);
        return ending is null || at < r2 || (ending == "ion" && (at == 0 || word[at - 1] is not ('s' or 't')))
            ? word
            : word[..at];
    }

    /// <summary><c>probate</c>, <c>controll</c></summary>
    private static string Step5(string word, (int R1, int R2) regions)
    {
        var at = word.Length - 1;
        return word[^1] switch
        {
            'e' when at >= regions.R2 || (at >= regions.R1 && !EndsInShortSyllable(word.AsSpan(0, at))) => word[..^1],
            'l' when at >= regions.R2 && at > 0 && word[at - 1] == 'l' => word[..^1],
            _ => word,
        };
    }

    /// <summary>
    /// A vowel between consonants, the last not w, x or Y (<c>trap</c>), or a vowel at the beginning and one consonant
    /// (<c>ow</c>).
    /// </summary>
    private static bool EndsInShortSyllable(ReadOnlySpan<char> word) =>
        word.Length switch
        {
            < 2 => false,
            2 => IsVowel(word[0]) && !IsVowel(word[1]),
            _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
        };

    private static bool EndsWith(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsVowel(char unit) => Vowels.Contains(unit);
}
