namespace StaticArchive.Text;

/// <summary>Compares what two places state of the same field.</summary>
public static class StatedValues
{
    /// <summary>
    /// Equal but for punctuation and case; or one a part of the other, <c>2011</c> and <c>2011-02</c>; or the same parts in another order,
    /// <c>Centre for Housing, University of Leeds</c> and <c>University of Leeds, Centre for Housing</c>.
    /// </summary>
    public static bool Agree(string a, string b)
    {
        var (first, second) = (Folding.Key(a), Folding.Key(b));
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal) || Parts(a).SequenceEqual(Parts(b), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Parts(string value) => value.Split(',').Select(Folding.Key).Order(StringComparer.Ordinal);
}
