using System.Text;

namespace StaticArchive.Model.Text;

/// <summary>
/// Latin letters for folded Cyrillic (after BGN/PCGN) and Greek ones (after ELOT 743, letter by letter), for addresses.
/// </summary>
internal static class Transliteration
{
    private static readonly Dictionary<string, string> Table = WordList.ParsePairs(
        "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh "
            + "ц=ts ч=ch ш=sh щ=shch "
            + "ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ґ=g ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѕ=dz "
            + "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y "
            + "φ=f χ=ch ψ=ps ω=o"
    );

    /// <summary>The text with those letters replaced, and whether every other letter is an ASCII one already.</summary>
    public static string ToLatin(string folded, out bool isWhole)
    {
        isWhole = true;
        if (Ascii.IsValid(folded))
        {
            return folded;
        }

        var known = Table.GetAlternateLookup<ReadOnlySpan<char>>();
        var latin = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            if (known.TryGetValue(folded.AsSpan(i, 1), out var letters))
            {
                latin.Append(letters);
                continue;
            }

            isWhole &= char.IsAscii(folded[i]) || !(char.IsLetter(folded[i]) || char.IsSurrogate(folded[i]));
            latin.Append(folded[i]);
        }

        return latin.ToString();
    }
}
