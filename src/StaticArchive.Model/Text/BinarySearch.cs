namespace StaticArchive.Model.Text;

/// <summary>Binary search by a predicate in lists that are sorted with respect to it.</summary>
public static class BinarySearch
{
    /// <summary>
    /// Index of the first item for which <paramref name="isBefore"/> does not hold; the number of items where it holds
    /// for all. The items for which it holds have to come first (C++ <c>std::partition_point</c>).
    /// </summary>
    /// <param name="items">The list.</param>
    /// <param name="key">Handed to the predicate, so that it can be a static lambda.</param>
    /// <param name="isBefore">Whether an item lies before the place that is looked for.</param>
    public static int FindPartitionPoint<T, TKey>(IReadOnlyList<T> items, TKey key, Func<T, TKey, bool> isBefore)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(items[middle], key) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
