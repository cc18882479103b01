namespace StaticArchive.Model.Caching;

/// <summary>A part of a key that is equal to another of equal items in the same order.</summary>
/// <param name="Items">The items.</param>
public readonly record struct SequenceKey<T>(IReadOnlyList<T> Items)
{
    /// <inheritdoc/>
    public bool Equals(SequenceKey<T> other) => ReferenceEquals(Items, other.Items) || Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Count == 0 ? 0 : HashCode.Combine(Items.Count, Items[0], Items[^1]);
}
