using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>A record and what it is called.</summary>
/// <param name="Id">Id of the work.</param>
/// <param name="Item">Its record.</param>
internal sealed record NamedRecord(string Id, CslItem Item);
