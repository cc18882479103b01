using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Particles of family names and suffixes that a list prints behind the given names.</summary>
internal static class FamilyParticles
{
    /// <summary>
    /// The name with its particles before the family name and its suffix apart: <c>Berg, A. van der</c> is A. van der
    /// Berg, <c>Finn, T. Jr.</c> is T. Finn Jr.
    /// </summary>
    public static CslName CreateName(string family, string given)
    {
        var words = given.Split(' ');
        var particles = given.Contains('.', StringComparison.Ordinal) ? Count(words) : 0;
        if (particles > 0)
        {
            family = $"{string.Join(' ', words[^particles..])} {family}";
            words = words[..^particles];
        }

        var suffix = words.Length > 1 && NameToken.IsSuffix(words[^1]) && words[^1] != "II" ? words[^1] : null;
        return new CslName(family, string.Join(' ', suffix is null ? words : words[..^1])) { Suffix = suffix };
    }

    private static int Count(string[] words)
    {
        var count = 0;
        while (
            count + 1 < words.Length
            && NameWords.IsFamilyParticle(words[^(count + 1)])
            && char.IsLower(words[^(count + 1)][0])
        )
        {
            count++;
        }

        return count;
    }
}
