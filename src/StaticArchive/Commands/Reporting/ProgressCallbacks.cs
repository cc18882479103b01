namespace StaticArchive.Commands.Reporting;

/// <summary>What a run tells about how far it is.</summary>
/// <param name="OnStation">A station begins: <c>read</c>, <c>link</c>, <c>publish</c>, <c>write</c>.</param>
/// <param name="OnFilesWritten">So many of so many files are written; called from any thread.</param>
internal sealed record ProgressCallbacks(Action<string> OnStation, Action<int, int> OnFilesWritten);
