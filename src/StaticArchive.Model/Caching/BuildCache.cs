namespace StaticArchive.Model.Caching;

/// <summary>
/// What pure functions gave before, so that it is not worked out again from what has not changed. A value is found by a
/// key that holds everything it is made of, and neither is ever changed: a run with a memory gives what a run without
/// one gives, byte for byte.
/// </summary>
public class BuildCache
{
    /// <summary>Remembers nothing.</summary>
    public static BuildCache None { get; } = new();

    /// <summary>
    /// What a function gives for a key, worked out or remembered. The key is a record of a type that no other function
    /// uses; it holds by value, or as <see cref="IdentityKey{T}"/>, all that the function looks at. The key remembered
    /// is the older of two equal ones.
    /// </summary>
    public virtual TValue Of<TKey, TValue>(TKey key, Func<TKey, TValue> work)
        where TKey : class => work(key);

    /// <summary>
    /// The same for a function whose value is worth a place on the disk: it takes longer to work out than to read.
    /// </summary>
    public virtual TValue Kept<TKey, TValue>(TKey key, Func<TKey, TValue> work)
        where TKey : class => Of(key, work);

    /// <summary>What stands for all that a file of the site is made of; null where it is made in any case.</summary>
    public virtual Fingerprint? GetFingerprint<TKey>(TKey key)
        where TKey : class => null;
}
