namespace StaticArchive.Model.Caching;

/// <summary>
/// Values of pure functions, found again by what they were computed from. Inputs and values are never changed, so a
/// build with a cache gives the same bytes as a build without one.
/// </summary>
public interface IBuildCache
{
    /// <summary>Computes every value anew.</summary>
    static IBuildCache None { get; } = new NoBuildCache();

    /// <summary>The value that <paramref name="work"/> gives, computed now or found.</summary>
    /// <param name="name">Names the function; two functions never share a name.</param>
    /// <param name="inputs">
    /// All that the function looks at: strings, numbers, enums, and records, lists and dictionaries of these. They
    /// are compared by content.
    /// </param>
    /// <param name="work">The function; it may be called from any thread.</param>
    /// <param name="isExpensive">Whether computing takes longer than reading the value from a file.</param>
    TValue GetOrCompute<TValue>(
        string name,
        IReadOnlyList<object?> inputs,
        Func<TValue> work,
        bool isExpensive = false
    );

    private sealed class NoBuildCache : IBuildCache
    {
        public TValue GetOrCompute<TValue>(
            string name,
            IReadOnlyList<object?> inputs,
            Func<TValue> work,
            bool isExpensive = false
        ) => work();
    }
}
