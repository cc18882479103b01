namespace StaticArchive.Link.References.Parsing;

/// <summary>A place of publication and a publisher: <c>Cambridge, MA: Harvard University Press</c>.</summary>
/// <param name="Place">What stands before the colon.</param>
/// <param name="Publisher">What stands behind it.</param>
internal sealed record PlaceAndPublisher(string Place, string Publisher);
