namespace StaticArchive.Tests.Publish.Citing;

/// <summary>A citation in which we leave the published style.</summary>
/// <param name="Style">The style.</param>
/// <param name="Id">The record.</param>
/// <param name="Ours">What we print.</param>
/// <param name="Reason">Why.</param>
internal sealed record StyleDeviation(string Style, string Id, string Ours, string Reason);
