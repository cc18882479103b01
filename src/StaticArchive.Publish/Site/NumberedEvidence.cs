using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Evidence of an event as a page shows it.</summary>
/// <param name="Evidence">Where it was found.</param>
/// <param name="Number">Its place among the event's evidence and that of its disputes, from 1; makes its
/// address.</param>
public sealed record NumberedEvidence(TimelineEvent Event, Evidence Evidence, int Number);
