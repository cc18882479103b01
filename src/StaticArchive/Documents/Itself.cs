using System.Runtime.CompilerServices;

namespace StaticArchive.Documents;

/// <summary>A part of a key that is equal only to the very same object: for what is too large to be compared, and never changes.</summary>
/// <param name="Value">The object.</param>
public readonly record struct Itself<T>(T Value)
    where T : class
{
    /// <inheritdoc/>
    public bool Equals(Itself<T> other) => ReferenceEquals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
}
