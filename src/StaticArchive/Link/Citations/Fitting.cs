using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Compares what a citation calls the authors with the authors of an entry.</summary>
/// <param name="list">The list, which tells a misspelt name from another person's.</param>
internal sealed class Fitting(CitableList list)
{
    private const int ShortestMisspelt = 5;
    private const int LongName = 8;
    private const int ShortestOffice = 14;

    /// <summary>The agreement of a label and an entry.</summary>
    /// <param name="label">The label.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="spelling">Whether misspelt names count.</param>
    public Fit Of(Label label, Listed entry, bool spelling)
    {
        if (label.Names.Count > entry.Authors.Count)
        {
            return Fit.None;
        }

        var (worst, start) = (NameFit.Same, 0);
        for (var i = 0; i < label.Names.Count; i++)
        {
            var (fit, begins) = Name(label.Names[i], entry.Authors[i], spelling);
            if (fit == NameFit.None)
            {
                return Fit.None;
            }

            worst = fit > worst ? fit : worst;
            start = i == 0 ? begins : start;
        }

        return new Fit(worst, HasOtherCount(label, entry), start);
    }

    /// <summary><c>et al</c> stands for two or more; everybody counts, unless the list itself stops at <c>et al</c>.</summary>
    private static bool HasOtherCount(Label label, Listed entry) => label.HasOthers
        ? entry.Authors.Count <= label.Names.Count + 1 && !entry.IsOpen
        : entry.Authors.Count != label.Names.Count || entry.IsOpen;

    /// <summary>The longest end of the words that is the author's name; what stands before must be the given name, or is left out.</summary>
    private (NameFit Fit, int Start) Name(IReadOnlyList<LabelWord> words, AuthorForms author, bool spelling)
    {
        var key = "";
        var best = (Fit: NameFit.None, Start: 0);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            key = words[i].Key + key;
            var fit = key == author.Key ? NameFit.Same : author.Others.Contains(key, StringComparer.Ordinal) || IsShortened(key, author) ? NameFit.OtherForm : spelling && IsMisspelt(key, author.Key) ? NameFit.Misspelt : NameFit.None;
            if (fit < best.Fit && Begins(words, i, author) is var start and >= 0)
            {
                best = (fit, start);
            }
        }

        return best;
    }

    /// <summary>An office named in full in one place and in short in the other: <c>Secretary of State</c> and <c>Secretary of State for Health</c>.</summary>
    private static bool IsShortened(string key, AuthorForms author) =>
        author.IsOrganisation && Math.Min(key.Length, author.Key.Length) >= ShortestOffice && (key.StartsWith(author.Key, StringComparison.Ordinal) || author.Key.StartsWith(key, StringComparison.Ordinal));

    /// <summary>Where the name begins if its family name begins with a word; -1 where the initials before it are another person's.</summary>
    private static int Begins(IReadOnlyList<LabelWord> words, int family, AuthorForms author)
    {
        if (family == 0 || author.IsOrganisation)
        {
            return words[family].Start;
        }

        var onlyInitials = words.Take(family).All(word => word.IsInitial);
        if (author.Initials.Length == 0)
        {
            return words[onlyInitials ? 0 : family].Start;
        }

        for (var given = 0; given < family; given++)
        {
            if (words[given].Key.StartsWith(author.Initials, StringComparison.Ordinal))
            {
                return words[given].Start;
            }
        }

        return onlyInitials ? -1 : words[family].Start;
    }

    /// <summary>
    /// A slip of the pen in a name that nobody in the list bears: two letters swapped, one left out or put in; one replaced by another only
    /// in longer names, since short ones that differ so are as often different people.
    /// </summary>
    private bool IsMisspelt(string printed, string name)
    {
        var shorter = Math.Min(printed.Length, name.Length);
        if (shorter < ShortestMisspelt - 1 || list.IsSurname(printed))
        {
            return false;
        }

        var limit = shorter >= LongName ? 2 : 1;
        var distance = Distance.Bounded(printed, name, limit);
        if (distance > limit)
        {
            return false;
        }

        return IsSwap(printed, name) || (shorter >= ShortestMisspelt && (printed.Length != name.Length || shorter > ShortestMisspelt));
    }

    private static bool IsSwap(string printed, string name)
    {
        if (printed.Length != name.Length)
        {
            return false;
        }

        var at = 0;
        while (at < name.Length && printed[at] == name[at])
        {
            at++;
        }

        return at + 1 < name.Length && printed[at] == name[at + 1] && printed[at + 1] == name[at] && printed.AsSpan(at + 2).SequenceEqual(name.AsSpan(at + 2));
    }
}
