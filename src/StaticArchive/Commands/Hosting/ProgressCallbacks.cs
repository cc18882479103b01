namespace StaticArchive.Commands.Hosting;

/// <summary>What a run tells about how far it is.</summary>
/// <param name="OnStation">A station begins: <c>read</c>, <c>link</c>, <c>publish</c>, <c>write</c>.</param>
/// <param name="OnStep">
/// So many of so many papers are read, steps are done, files are written; called from any thread.
/// </param>
internal sealed record ProgressCallbacks(Action<string> OnStation, Action<int, int> OnStep)
{
    /// <summary>Tells nobody.</summary>
    public static ProgressCallbacks None { get; } = new(_ => { }, (_, _) => { });
}
