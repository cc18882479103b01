namespace StaticArchive.Model;

/// <summary>An organisation that events and texts name.</summary>
/// <param name="Id">Address within <c>/organisations/</c>.</param>
/// <param name="Aliases">Other names the texts use.</param>
/// <param name="Type">The archive's own word for what it is, e.g. <c>department</c>.</param>
public sealed record Organisation(string Id, string Name, IReadOnlyList<string> Aliases, string? Type);
