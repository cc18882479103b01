using System.Runtime.CompilerServices;

namespace StaticArchive.Model.Caching;

/// <summary>
/// A part of a key that is equal only to the very same object: for what is too large to be compared, and never changes.
/// </summary>
/// <param name="Value">The object.</param>
public readonly record struct IdentityKey<T>(T Value)
    where T : class
{
    /// <inheritdoc/>
    public bool Equals(IdentityKey<T> other) => ReferenceEquals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
}
