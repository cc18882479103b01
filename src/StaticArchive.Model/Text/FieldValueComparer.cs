namespace StaticArchive.Model.Text;

/// <summary>Compares what two places state of the same field.</summary>
public static class FieldValueComparer
{
    /// <summary>
    /// Equal but for punctuation and case; or one a part of the other, <c>2011</c> and <c>2011-02</c>; or the same
    /// parts in another order, <c>Centre for Housing, University of Leeds</c> and <c>University of Leeds, Centre for
    /// Housing</c>.
    /// </summary>
    public static bool AreEquivalent(string a, string b)
    {
        var (first, second) = (Folding.ToKey(a), Folding.ToKey(b));
        return first.Contains(second, StringComparison.Ordinal)
            || second.Contains(first, StringComparison.Ordinal)
            || SplitAndSort(a).SequenceEqual(SplitAndSort(b), StringComparer.Ordinal);
    }

    private static IEnumerable<string> SplitAndSort(string value) =>
        value.Split(',').Select(Folding.ToKey).Order(StringComparer.Ordinal);
}
