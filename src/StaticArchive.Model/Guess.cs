using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>Something that reading decided without being told, and how to decide otherwise.</summary>
/// <param name="Decision">What was decided, e.g. <c>heading moved from level 2 to 3</c>.</param>
/// <param name="Location">Where.</param>
/// <param name="Override">What to write into <c>paper.yml</c> to have it otherwise.</param>
/// <param name="Block">Id of the block concerned, if there is one.</param>
public sealed record Guess(string Decision, SourceLocation Location, string Override, string? Block = null)
{
    /// <summary>CSL name of the field whose value was guessed; null for a decision about structure.</summary>
    public string? Field { get; init; }

    /// <summary>Per cent: how far the value is ahead of the next best.</summary>
    public int Sureness { get; init; }

    /// <summary>The next best value.</summary>
    public string? NextBest { get; init; }
}
