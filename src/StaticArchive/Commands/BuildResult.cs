using StaticArchive.Model.Messages;

namespace StaticArchive.Commands;

/// <summary>What a build gave.</summary>
/// <param name="Result">What the pipeline gave, with the time of writing.</param>
/// <param name="Refused">Messages on files that could not be written, and on pages that are none any more.</param>
/// <param name="UnchangedCount">Files taken from the site before without being made; null without a cache.</param>
internal sealed record BuildResult(Pipeline.Result Result, IReadOnlyList<Message> Refused, int? UnchangedCount);
